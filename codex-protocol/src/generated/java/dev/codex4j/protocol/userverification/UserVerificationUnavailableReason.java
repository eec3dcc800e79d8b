package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A user verification unavailable reason.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record UserVerificationUnavailableReason(String value) implements OpenEnum<UserVerificationUnavailableReason.Known> {
    /** {@code credentialMissing}. */
    public static final UserVerificationUnavailableReason CREDENTIAL_MISSING = new UserVerificationUnavailableReason("credentialMissing");
    /** {@code biometricsUnavailable}. */
    public static final UserVerificationUnavailableReason BIOMETRICS_UNAVAILABLE = new UserVerificationUnavailableReason("biometricsUnavailable");
    /** {@code providerUnavailable}. */
    public static final UserVerificationUnavailableReason PROVIDER_UNAVAILABLE = new UserVerificationUnavailableReason("providerUnavailable");

    /** The values that this version knows. */
    public enum Known {
        /** {@code credentialMissing}. */
        CREDENTIAL_MISSING,
        /** {@code biometricsUnavailable}. */
        BIOMETRICS_UNAVAILABLE,
        /** {@code providerUnavailable}. */
        PROVIDER_UNAVAILABLE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public UserVerificationUnavailableReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "credentialMissing" -> Known.CREDENTIAL_MISSING;
            case "biometricsUnavailable" -> Known.BIOMETRICS_UNAVAILABLE;
            case "providerUnavailable" -> Known.PROVIDER_UNAVAILABLE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
