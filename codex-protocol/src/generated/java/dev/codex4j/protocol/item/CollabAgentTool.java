package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A collab agent tool.
 *
 * @param value the value as it stands on the wire
 */
public record CollabAgentTool(String value) implements OpenEnum<CollabAgentTool.Known> {
    /** {@code spawnAgent}. */
    public static final CollabAgentTool SPAWN_AGENT = new CollabAgentTool("spawnAgent");
    /** {@code sendInput}. */
    public static final CollabAgentTool SEND_INPUT = new CollabAgentTool("sendInput");
    /** {@code resumeAgent}. */
    public static final CollabAgentTool RESUME_AGENT = new CollabAgentTool("resumeAgent");
    /** {@code wait}. */
    public static final CollabAgentTool WAIT = new CollabAgentTool("wait");
    /** {@code closeAgent}. */
    public static final CollabAgentTool CLOSE_AGENT = new CollabAgentTool("closeAgent");
    /** {@code sendMessage}. */
    public static final CollabAgentTool SEND_MESSAGE = new CollabAgentTool("sendMessage");
    /** {@code followupTask}. */
    public static final CollabAgentTool FOLLOWUP_TASK = new CollabAgentTool("followupTask");
    /** {@code interruptAgent}. */
    public static final CollabAgentTool INTERRUPT_AGENT = new CollabAgentTool("interruptAgent");
    /** {@code listAgents}. */
    public static final CollabAgentTool LIST_AGENTS = new CollabAgentTool("listAgents");

    /** The values that this version knows. */
    public enum Known {
        /** {@code spawnAgent}. */
        SPAWN_AGENT,
        /** {@code sendInput}. */
        SEND_INPUT,
        /** {@code resumeAgent}. */
        RESUME_AGENT,
        /** {@code wait}. */
        WAIT,
        /** {@code closeAgent}. */
        CLOSE_AGENT,
        /** {@code sendMessage}. */
        SEND_MESSAGE,
        /** {@code followupTask}. */
        FOLLOWUP_TASK,
        /** {@code interruptAgent}. */
        INTERRUPT_AGENT,
        /** {@code listAgents}. */
        LIST_AGENTS,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CollabAgentTool {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "spawnAgent" -> Known.SPAWN_AGENT;
            case "sendInput" -> Known.SEND_INPUT;
            case "resumeAgent" -> Known.RESUME_AGENT;
            case "wait" -> Known.WAIT;
            case "closeAgent" -> Known.CLOSE_AGENT;
            case "sendMessage" -> Known.SEND_MESSAGE;
            case "followupTask" -> Known.FOLLOWUP_TASK;
            case "interruptAgent" -> Known.INTERRUPT_AGENT;
            case "listAgents" -> Known.LIST_AGENTS;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
