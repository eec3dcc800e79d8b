package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook execution mode.
 *
 * @param value the value as it stands on the wire
 */
public record HookExecutionMode(String value) implements OpenEnum<HookExecutionMode.Known> {
    /** {@code sync}. */
    public static final HookExecutionMode SYNC = new HookExecutionMode("sync");
    /** {@code async}. */
    public static final HookExecutionMode ASYNC = new HookExecutionMode("async");

    /** The values that this version knows. */
    public enum Known {
        /** {@code sync}. */
        SYNC,
        /** {@code async}. */
        ASYNC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookExecutionMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "sync" -> Known.SYNC;
            case "async" -> Known.ASYNC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
