package dev.codex4j.harness.internal.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The list of locks that Linux shows. */
final class FlockTable {
    private static final Path LOCKS = Path.of("/proc/locks");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FlockTable() {}

    /** Whether some process has a lock on the file in the way of BSD; false where there is no such list. */
    static boolean lists(Path file) throws IOException {
        if (!Files.isReadable(LOCKS)) {
            return false;
        }
        long inode = (long) Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS);
        long device = (long) Files.getAttribute(file, "unix:dev", LinkOption.NOFOLLOW_LINKS);
        String place = "%02x:%02x:%d".formatted(major(device), minor(device), inode);
        return Files.readString(LOCKS, StandardCharsets.ISO_8859_1).lines().anyMatch(line -> {
            String[] fields = SPACES.split(line.strip(), -1);
            return fields.length > 5 && fields[1].equals("FLOCK") && fields[5].equals(place);
        });
    }

    private static long major(long device) {
        return (device >>> 8 & 0xfff) | (device >>> 32 & ~0xfffL);
    }

    private static long minor(long device) {
        return (device & 0xff) | (device >>> 12 & ~0xffL);
    }
}
