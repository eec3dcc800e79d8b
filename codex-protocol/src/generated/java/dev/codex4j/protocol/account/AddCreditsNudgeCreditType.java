package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An add credits nudge credit type.
 *
 * @param value the value as it stands on the wire
 */
public record AddCreditsNudgeCreditType(String value) implements OpenEnum<AddCreditsNudgeCreditType.Known> {
    /** {@code credits}. */
    public static final AddCreditsNudgeCreditType CREDITS = new AddCreditsNudgeCreditType("credits");
    /** {@code usage_limit}. */
    public static final AddCreditsNudgeCreditType USAGE_LIMIT = new AddCreditsNudgeCreditType("usage_limit");

    /** The values that this version knows. */
    public enum Known {
        /** {@code credits}. */
        CREDITS,
        /** {@code usage_limit}. */
        USAGE_LIMIT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AddCreditsNudgeCreditType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "credits" -> Known.CREDITS;
            case "usage_limit" -> Known.USAGE_LIMIT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
