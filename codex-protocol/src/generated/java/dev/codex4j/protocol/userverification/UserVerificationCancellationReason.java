package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A user verification cancellation reason.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record UserVerificationCancellationReason(String value) implements OpenEnum<UserVerificationCancellationReason.Known> {
    /** {@code userCancelled}. */
    public static final UserVerificationCancellationReason USER_CANCELLED = new UserVerificationCancellationReason("userCancelled");
    /** {@code interrupted}. */
    public static final UserVerificationCancellationReason INTERRUPTED = new UserVerificationCancellationReason("interrupted");

    /** The values that this version knows. */
    public enum Known {
        /** {@code userCancelled}. */
        USER_CANCELLED,
        /** {@code interrupted}. */
        INTERRUPTED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public UserVerificationCancellationReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "userCancelled" -> Known.USER_CANCELLED;
            case "interrupted" -> Known.INTERRUPTED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
