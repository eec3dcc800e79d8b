package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A rate limit reset credit status.
 *
 * @param value the value as it stands on the wire
 */
public record RateLimitResetCreditStatus(String value) implements OpenEnum<RateLimitResetCreditStatus.Known> {
    /** {@code available}. */
    public static final RateLimitResetCreditStatus AVAILABLE = new RateLimitResetCreditStatus("available");
    /** {@code redeeming}. */
    public static final RateLimitResetCreditStatus REDEEMING = new RateLimitResetCreditStatus("redeeming");
    /** {@code redeemed}. */
    public static final RateLimitResetCreditStatus REDEEMED = new RateLimitResetCreditStatus("redeemed");
    /** {@code unknown}. */
    public static final RateLimitResetCreditStatus UNKNOWN = new RateLimitResetCreditStatus("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code available}. */
        AVAILABLE,
        /** {@code redeeming}. */
        REDEEMING,
        /** {@code redeemed}. */
        REDEEMED,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RateLimitResetCreditStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "available" -> Known.AVAILABLE;
            case "redeeming" -> Known.REDEEMING;
            case "redeemed" -> Known.REDEEMED;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
