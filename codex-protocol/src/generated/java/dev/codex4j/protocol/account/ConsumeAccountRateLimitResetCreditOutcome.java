package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A consume account rate limit reset credit outcome.
 *
 * @param value the value as it stands on the wire
 */
public record ConsumeAccountRateLimitResetCreditOutcome(String value) implements OpenEnum<ConsumeAccountRateLimitResetCreditOutcome.Known> {
    /** {@code reset}. */
    public static final ConsumeAccountRateLimitResetCreditOutcome RESET = new ConsumeAccountRateLimitResetCreditOutcome("reset");
    /** {@code nothingToReset}. */
    public static final ConsumeAccountRateLimitResetCreditOutcome NOTHING_TO_RESET = new ConsumeAccountRateLimitResetCreditOutcome("nothingToReset");
    /** {@code noCredit}. */
    public static final ConsumeAccountRateLimitResetCreditOutcome NO_CREDIT = new ConsumeAccountRateLimitResetCreditOutcome("noCredit");
    /** {@code alreadyRedeemed}. */
    public static final ConsumeAccountRateLimitResetCreditOutcome ALREADY_REDEEMED = new ConsumeAccountRateLimitResetCreditOutcome("alreadyRedeemed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code reset}. */
        RESET,
        /** {@code nothingToReset}. */
        NOTHING_TO_RESET,
        /** {@code noCredit}. */
        NO_CREDIT,
        /** {@code alreadyRedeemed}. */
        ALREADY_REDEEMED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ConsumeAccountRateLimitResetCreditOutcome {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "reset" -> Known.RESET;
            case "nothingToReset" -> Known.NOTHING_TO_RESET;
            case "noCredit" -> Known.NO_CREDIT;
            case "alreadyRedeemed" -> Known.ALREADY_REDEEMED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
