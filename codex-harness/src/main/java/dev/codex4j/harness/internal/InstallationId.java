package dev.codex4j.harness.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells this installation apart from others: a random id that is kept with the configuration and made when missing. */
final class InstallationId {
    private final Path file;
    private @Nullable String id;

    InstallationId(Path codexHome) {
        this.file = codexHome.resolve("installation_id");
    }

    /** The id. Where it cannot be kept, it is good for this process only. */
    synchronized String get() {
        String known = id;
        if (known == null) {
            known = readOrMake();
            id = known;
        }
        return known;
    }

    private String readOrMake() {
        String made = UUID.randomUUID().toString();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, made, StandardOpenOption.CREATE_NEW);
            return made;
        } catch (FileAlreadyExistsException e) {
            return read(made);
        } catch (IOException e) {
            return made;
        }
    }

    private String read(String otherwise) {
        try {
            return UUID.fromString(Files.readString(file).strip()).toString();
        } catch (IOException | IllegalArgumentException e) {
            return otherwise;
        }
    }
}
