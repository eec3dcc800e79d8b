package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A user verification invalid request reason.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record UserVerificationInvalidRequestReason(String value) implements OpenEnum<UserVerificationInvalidRequestReason.Known> {
    /** {@code invalidParams}. */
    public static final UserVerificationInvalidRequestReason INVALID_PARAMS = new UserVerificationInvalidRequestReason("invalidParams");

    /** The values that this version knows. */
    public enum Known {
        /** {@code invalidParams}. */
        INVALID_PARAMS,
        /** Any other value. */
        UNRECOGNIZED
    }

    public UserVerificationInvalidRequestReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "invalidParams" -> Known.INVALID_PARAMS;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
