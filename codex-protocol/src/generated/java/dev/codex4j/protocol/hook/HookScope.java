package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook scope.
 *
 * @param value the value as it stands on the wire
 */
public record HookScope(String value) implements OpenEnum<HookScope.Known> {
    /** {@code thread}. */
    public static final HookScope THREAD = new HookScope("thread");
    /** {@code turn}. */
    public static final HookScope TURN = new HookScope("turn");

    /** The values that this version knows. */
    public enum Known {
        /** {@code thread}. */
        THREAD,
        /** {@code turn}. */
        TURN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookScope {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "thread" -> Known.THREAD;
            case "turn" -> Known.TURN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
