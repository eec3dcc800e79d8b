package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * What an active thread waits for.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadActiveFlag(String value) implements OpenEnum<ThreadActiveFlag.Known> {
    /** {@code waitingOnApproval}. */
    public static final ThreadActiveFlag WAITING_ON_APPROVAL = new ThreadActiveFlag("waitingOnApproval");
    /** {@code waitingOnUserInput}. */
    public static final ThreadActiveFlag WAITING_ON_USER_INPUT = new ThreadActiveFlag("waitingOnUserInput");

    /** The values that this version knows. */
    public enum Known {
        /** {@code waitingOnApproval}. */
        WAITING_ON_APPROVAL,
        /** {@code waitingOnUserInput}. */
        WAITING_ON_USER_INPUT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadActiveFlag {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "waitingOnApproval" -> Known.WAITING_ON_APPROVAL;
            case "waitingOnUserInput" -> Known.WAITING_ON_USER_INPUT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
