package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread goal mutation origin.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadGoalMutationOrigin(String value) implements OpenEnum<ThreadGoalMutationOrigin.Known> {
    /** {@code user}. */
    public static final ThreadGoalMutationOrigin USER = new ThreadGoalMutationOrigin("user");
    /** {@code automatic}. */
    public static final ThreadGoalMutationOrigin AUTOMATIC = new ThreadGoalMutationOrigin("automatic");

    /** The values that this version knows. */
    public enum Known {
        /** {@code user}. */
        USER,
        /** {@code automatic}. */
        AUTOMATIC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadGoalMutationOrigin {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "user" -> Known.USER;
            case "automatic" -> Known.AUTOMATIC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
