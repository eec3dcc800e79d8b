package dev.codex4j.protocol.command;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A command exec output stream.
 *
 * @param value the value as it stands on the wire
 */
public record CommandExecOutputStream(String value) implements OpenEnum<CommandExecOutputStream.Known> {
    /** {@code stdout}. */
    public static final CommandExecOutputStream STDOUT = new CommandExecOutputStream("stdout");
    /** {@code stderr}. */
    public static final CommandExecOutputStream STDERR = new CommandExecOutputStream("stderr");

    /** The values that this version knows. */
    public enum Known {
        /** {@code stdout}. */
        STDOUT,
        /** {@code stderr}. */
        STDERR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CommandExecOutputStream {
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
