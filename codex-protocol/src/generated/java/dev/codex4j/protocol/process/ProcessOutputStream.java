package dev.codex4j.protocol.process;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A process output stream.
 *
 * @param value the value as it stands on the wire
 */
public record ProcessOutputStream(String value) implements OpenEnum<ProcessOutputStream.Known> {
    /** {@code stdout}. */
    public static final ProcessOutputStream STDOUT = new ProcessOutputStream("stdout");
    /** {@code stderr}. */
    public static final ProcessOutputStream STDERR = new ProcessOutputStream("stderr");

    /** The values that this version knows. */
    public enum Known {
        /** {@code stdout}. */
        STDOUT,
        /** {@code stderr}. */
        STDERR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ProcessOutputStream {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "stdout" -> Known.STDOUT;
            case "stderr" -> Known.STDERR;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
