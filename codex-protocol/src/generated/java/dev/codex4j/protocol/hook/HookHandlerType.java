package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook handler type.
 *
 * @param value the value as it stands on the wire
 */
public record HookHandlerType(String value) implements OpenEnum<HookHandlerType.Known> {
    /** {@code command}. */
    public static final HookHandlerType COMMAND = new HookHandlerType("command");
    /** {@code mcpTool}. */
    public static final HookHandlerType MCP_TOOL = new HookHandlerType("mcpTool");
    /** {@code prompt}. */
    public static final HookHandlerType PROMPT = new HookHandlerType("prompt");
    /** {@code agent}. */
    public static final HookHandlerType AGENT = new HookHandlerType("agent");

    /** The values that this version knows. */
    public enum Known {
        /** {@code command}. */
        COMMAND,
        /** {@code mcpTool}. */
        MCP_TOOL,
        /** {@code prompt}. */
        PROMPT,
        /** {@code agent}. */
        AGENT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookHandlerType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "command" -> Known.COMMAND;
            case "mcpTool" -> Known.MCP_TOOL;
            case "prompt" -> Known.PROMPT;
            case "agent" -> Known.AGENT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
