package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A command execution approval kind.
 *
 * @param value the value as it stands on the wire
 */
public record CommandExecutionApprovalKind(String value) implements OpenEnum<CommandExecutionApprovalKind.Known> {
    /** {@code command}. */
    public static final CommandExecutionApprovalKind COMMAND = new CommandExecutionApprovalKind("command");
    /** {@code writeStdin}. */
    public static final CommandExecutionApprovalKind WRITE_STDIN = new CommandExecutionApprovalKind("writeStdin");
    /** {@code humanCommand}. */
    public static final CommandExecutionApprovalKind HUMAN_COMMAND = new CommandExecutionApprovalKind("humanCommand");

    /** The values that this version knows. */
    public enum Known {
        /** {@code command}. */
        COMMAND,
        /** {@code writeStdin}. */
        WRITE_STDIN,
        /** {@code humanCommand}. */
        HUMAN_COMMAND,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CommandExecutionApprovalKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "command" -> Known.COMMAND;
            case "writeStdin" -> Known.WRITE_STDIN;
            case "humanCommand" -> Known.HUMAN_COMMAND;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
