package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A model reroute reason.
 *
 * @param value the value as it stands on the wire
 */
public record ModelRerouteReason(String value) implements OpenEnum<ModelRerouteReason.Known> {
    /** {@code highRiskCyberActivity}. */
    public static final ModelRerouteReason HIGH_RISK_CYBER_ACTIVITY = new ModelRerouteReason("highRiskCyberActivity");

    /** The values that this version knows. */
    public enum Known {
        /** {@code highRiskCyberActivity}. */
        HIGH_RISK_CYBER_ACTIVITY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ModelRerouteReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "highRiskCyberActivity" -> Known.HIGH_RISK_CYBER_ACTIVITY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
