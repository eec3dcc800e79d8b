package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A cli auth credentials store mode.
 *
 * @param value the value as it stands on the wire
 */
public record CliAuthCredentialsStoreMode(String value) implements OpenEnum<CliAuthCredentialsStoreMode.Known> {
    /** {@code file}. */
    public static final CliAuthCredentialsStoreMode FILE = new CliAuthCredentialsStoreMode("file");
    /** {@code keyring}. */
    public static final CliAuthCredentialsStoreMode KEYRING = new CliAuthCredentialsStoreMode("keyring");
    /** {@code auto}. */
    public static final CliAuthCredentialsStoreMode AUTO = new CliAuthCredentialsStoreMode("auto");
    /** {@code ephemeral}. */
    public static final CliAuthCredentialsStoreMode EPHEMERAL = new CliAuthCredentialsStoreMode("ephemeral");

    /** The values that this version knows. */
    public enum Known {
        /** {@code file}. */
        FILE,
        /** {@code keyring}. */
        KEYRING,
        /** {@code auto}. */
        AUTO,
        /** {@code ephemeral}. */
        EPHEMERAL,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CliAuthCredentialsStoreMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "file" -> Known.FILE;
            case "keyring" -> Known.KEYRING;
            case "auto" -> Known.AUTO;
            case "ephemeral" -> Known.EPHEMERAL;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
