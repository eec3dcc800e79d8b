package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A file system access mode.
 *
 * @param value the value as it stands on the wire
 */
public record FileSystemAccessMode(String value) implements OpenEnum<FileSystemAccessMode.Known> {
    /** {@code read}. */
    public static final FileSystemAccessMode READ = new FileSystemAccessMode("read");
    /** {@code write}. */
    public static final FileSystemAccessMode WRITE = new FileSystemAccessMode("write");
    /** {@code deny}. */
    public static final FileSystemAccessMode DENY = new FileSystemAccessMode("deny");

    /** The values that this version knows. */
    public enum Known {
        /** {@code read}. */
        READ,
        /** {@code write}. */
        WRITE,
        /** {@code deny}. */
        DENY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public FileSystemAccessMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "read" -> Known.READ;
            case "write" -> Known.WRITE;
            case "deny" -> Known.DENY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
