package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A turn settings update status.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record TurnSettingsUpdateStatus(String value) implements OpenEnum<TurnSettingsUpdateStatus.Known> {
    /** {@code applied}. */
    public static final TurnSettingsUpdateStatus APPLIED = new TurnSettingsUpdateStatus("applied");
    /** {@code targetUnavailable}. */
    public static final TurnSettingsUpdateStatus TARGET_UNAVAILABLE = new TurnSettingsUpdateStatus("targetUnavailable");

    /** The values that this version knows. */
    public enum Known {
        /** {@code applied}. */
        APPLIED,
        /** {@code targetUnavailable}. */
        TARGET_UNAVAILABLE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public TurnSettingsUpdateStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "applied" -> Known.APPLIED;
            case "targetUnavailable" -> Known.TARGET_UNAVAILABLE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
