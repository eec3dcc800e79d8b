package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A command execution source.
 *
 * @param value the value as it stands on the wire
 */
public record CommandExecutionSource(String value) implements OpenEnum<CommandExecutionSource.Known> {
    /** {@code agent}. */
    public static final CommandExecutionSource AGENT = new CommandExecutionSource("agent");
    /** {@code userShell}. */
    public static final CommandExecutionSource USER_SHELL = new CommandExecutionSource("userShell");
    /** {@code unifiedExecStartup}. */
    public static final CommandExecutionSource UNIFIED_EXEC_STARTUP = new CommandExecutionSource("unifiedExecStartup");
    /** {@code unifiedExecInteraction}. */
    public static final CommandExecutionSource UNIFIED_EXEC_INTERACTION = new CommandExecutionSource("unifiedExecInteraction");

    /** The values that this version knows. */
    public enum Known {
        /** {@code agent}. */
        AGENT,
        /** {@code userShell}. */
        USER_SHELL,
        /** {@code unifiedExecStartup}. */
        UNIFIED_EXEC_STARTUP,
        /** {@code unifiedExecInteraction}. */
        UNIFIED_EXEC_INTERACTION,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CommandExecutionSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "agent" -> Known.AGENT;
            case "userShell" -> Known.USER_SHELL;
            case "unifiedExecStartup" -> Known.UNIFIED_EXEC_STARTUP;
            case "unifiedExecInteraction" -> Known.UNIFIED_EXEC_INTERACTION;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
