package dev.codex4j.harness.internal.store.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** By what a change of a file is noticed: its size in bytes, and when it was changed in nanoseconds of Unix time. */
record FileStamp(long size, long changed) {
    /** Empty if there is no plain file, or it cannot be looked at. A link might lead anywhere. */
    static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile()
                    ? Optional.of(
                            new FileStamp(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    long changedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(changed);
    }
}
