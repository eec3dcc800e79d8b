package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An auto review decision source.
 *
 * @param value the value as it stands on the wire
 */
public record AutoReviewDecisionSource(String value) implements OpenEnum<AutoReviewDecisionSource.Known> {
    /** {@code agent}. */
    public static final AutoReviewDecisionSource AGENT = new AutoReviewDecisionSource("agent");

    /** The values that this version knows. */
    public enum Known {
        /** {@code agent}. */
        AGENT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AutoReviewDecisionSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "agent" -> Known.AGENT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
