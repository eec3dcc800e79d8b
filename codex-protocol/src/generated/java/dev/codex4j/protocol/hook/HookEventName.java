package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook event name.
 *
 * @param value the value as it stands on the wire
 */
public record HookEventName(String value) implements OpenEnum<HookEventName.Known> {
    /** {@code preModelRequest}. */
    public static final HookEventName PRE_MODEL_REQUEST = new HookEventName("preModelRequest");
    /** {@code postModelRequest}. */
    public static final HookEventName POST_MODEL_REQUEST = new HookEventName("postModelRequest");
    /** {@code preToolUse}. */
    public static final HookEventName PRE_TOOL_USE = new HookEventName("preToolUse");
    /** {@code permissionRequest}. */
    public static final HookEventName PERMISSION_REQUEST = new HookEventName("permissionRequest");
    /** {@code postToolUse}. */
    public static final HookEventName POST_TOOL_USE = new HookEventName("postToolUse");
    /** {@code preCompact}. */
    public static final HookEventName PRE_COMPACT = new HookEventName("preCompact");
    /** {@code postCompact}. */
    public static final HookEventName POST_COMPACT = new HookEventName("postCompact");
    /** {@code sessionStart}. */
    public static final HookEventName SESSION_START = new HookEventName("sessionStart");
    /** {@code sessionEnd}. */
    public static final HookEventName SESSION_END = new HookEventName("sessionEnd");
    /** {@code userPromptSubmit}. */
    public static final HookEventName USER_PROMPT_SUBMIT = new HookEventName("userPromptSubmit");
    /** {@code subagentStart}. */
    public static final HookEventName SUBAGENT_START = new HookEventName("subagentStart");
    /** {@code subagentStop}. */
    public static final HookEventName SUBAGENT_STOP = new HookEventName("subagentStop");
    /** {@code stop}. */
    public static final HookEventName STOP = new HookEventName("stop");
    /** {@code interrupt}. */
    public static final HookEventName INTERRUPT = new HookEventName("interrupt");

    /** The values that this version knows. */
    public enum Known {
        /** {@code preModelRequest}. */
        PRE_MODEL_REQUEST,
        /** {@code postModelRequest}. */
        POST_MODEL_REQUEST,
        /** {@code preToolUse}. */
        PRE_TOOL_USE,
        /** {@code permissionRequest}. */
        PERMISSION_REQUEST,
        /** {@code postToolUse}. */
        POST_TOOL_USE,
        /** {@code preCompact}. */
        PRE_COMPACT,
        /** {@code postCompact}. */
        POST_COMPACT,
        /** {@code sessionStart}. */
        SESSION_START,
        /** {@code sessionEnd}. */
        SESSION_END,
        /** {@code userPromptSubmit}. */
        USER_PROMPT_SUBMIT,
        /** {@code subagentStart}. */
        SUBAGENT_START,
        /** {@code subagentStop}. */
        SUBAGENT_STOP,
        /** {@code stop}. */
        STOP,
        /** {@code interrupt}. */
        INTERRUPT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookEventName {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "preModelRequest" -> Known.PRE_MODEL_REQUEST;
            case "postModelRequest" -> Known.POST_MODEL_REQUEST;
            case "preToolUse" -> Known.PRE_TOOL_USE;
            case "permissionRequest" -> Known.PERMISSION_REQUEST;
            case "postToolUse" -> Known.POST_TOOL_USE;
            case "preCompact" -> Known.PRE_COMPACT;
            case "postCompact" -> Known.POST_COMPACT;
            case "sessionStart" -> Known.SESSION_START;
            case "sessionEnd" -> Known.SESSION_END;
            case "userPromptSubmit" -> Known.USER_PROMPT_SUBMIT;
            case "subagentStart" -> Known.SUBAGENT_START;
            case "subagentStop" -> Known.SUBAGENT_STOP;
            case "stop" -> Known.STOP;
            case "interrupt" -> Known.INTERRUPT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
