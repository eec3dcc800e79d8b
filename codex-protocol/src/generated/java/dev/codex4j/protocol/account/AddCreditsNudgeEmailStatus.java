package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An add credits nudge email status.
 *
 * @param value the value as it stands on the wire
 */
public record AddCreditsNudgeEmailStatus(String value) implements OpenEnum<AddCreditsNudgeEmailStatus.Known> {
    /** {@code sent}. */
    public static final AddCreditsNudgeEmailStatus SENT = new AddCreditsNudgeEmailStatus("sent");
    /** {@code cooldown_active}. */
    public static final AddCreditsNudgeEmailStatus COOLDOWN_ACTIVE = new AddCreditsNudgeEmailStatus("cooldown_active");

    /** The values that this version knows. */
    public enum Known {
        /** {@code sent}. */
        SENT,
        /** {@code cooldown_active}. */
        COOLDOWN_ACTIVE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AddCreditsNudgeEmailStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "sent" -> Known.SENT;
            case "cooldown_active" -> Known.COOLDOWN_ACTIVE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
