package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook output entry kind.
 *
 * @param value the value as it stands on the wire
 */
public record HookOutputEntryKind(String value) implements OpenEnum<HookOutputEntryKind.Known> {
    /** {@code warning}. */
    public static final HookOutputEntryKind WARNING = new HookOutputEntryKind("warning");
    /** {@code stop}. */
    public static final HookOutputEntryKind STOP = new HookOutputEntryKind("stop");
    /** {@code feedback}. */
    public static final HookOutputEntryKind FEEDBACK = new HookOutputEntryKind("feedback");
    /** {@code context}. */
    public static final HookOutputEntryKind CONTEXT = new HookOutputEntryKind("context");
    /** {@code error}. */
    public static final HookOutputEntryKind ERROR = new HookOutputEntryKind("error");

    /** The values that this version knows. */
    public enum Known {
        /** {@code warning}. */
        WARNING,
        /** {@code stop}. */
        STOP,
        /** {@code feedback}. */
        FEEDBACK,
        /** {@code context}. */
        CONTEXT,
        /** {@code error}. */
        ERROR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookOutputEntryKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "warning" -> Known.WARNING;
            case "stop" -> Known.STOP;
            case "feedback" -> Known.FEEDBACK;
            case "context" -> Known.CONTEXT;
            case "error" -> Known.ERROR;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
