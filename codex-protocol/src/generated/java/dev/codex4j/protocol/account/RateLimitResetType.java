package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A rate limit reset type.
 *
 * @param value the value as it stands on the wire
 */
public record RateLimitResetType(String value) implements OpenEnum<RateLimitResetType.Known> {
    /** {@code codexRateLimits}. */
    public static final RateLimitResetType CODEX_RATE_LIMITS = new RateLimitResetType("codexRateLimits");
    /** {@code unknown}. */
    public static final RateLimitResetType UNKNOWN = new RateLimitResetType("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code codexRateLimits}. */
        CODEX_RATE_LIMITS,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RateLimitResetType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "codexRateLimits" -> Known.CODEX_RATE_LIMITS;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
