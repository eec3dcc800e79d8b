package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A user verification failure reason.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record UserVerificationFailureReason(String value) implements OpenEnum<UserVerificationFailureReason.Known> {
    /** {@code authenticationFailed}. */
    public static final UserVerificationFailureReason AUTHENTICATION_FAILED = new UserVerificationFailureReason("authenticationFailed");
    /** {@code timeout}. */
    public static final UserVerificationFailureReason TIMEOUT = new UserVerificationFailureReason("timeout");
    /** {@code providerError}. */
    public static final UserVerificationFailureReason PROVIDER_ERROR = new UserVerificationFailureReason("providerError");
    /** {@code serviceError}. */
    public static final UserVerificationFailureReason SERVICE_ERROR = new UserVerificationFailureReason("serviceError");

    /** The values that this version knows. */
    public enum Known {
        /** {@code authenticationFailed}. */
        AUTHENTICATION_FAILED,
        /** {@code timeout}. */
        TIMEOUT,
        /** {@code providerError}. */
        PROVIDER_ERROR,
        /** {@code serviceError}. */
        SERVICE_ERROR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public UserVerificationFailureReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "authenticationFailed" -> Known.AUTHENTICATION_FAILED;
            case "timeout" -> Known.TIMEOUT;
            case "providerError" -> Known.PROVIDER_ERROR;
            case "serviceError" -> Known.SERVICE_ERROR;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
