package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How the model sums up its reasoning.
 *
 * @param value the value as it stands on the wire
 */
public record ReasoningSummary(String value) implements OpenEnum<ReasoningSummary.Known> {
    /** {@code auto}. */
    public static final ReasoningSummary AUTO = new ReasoningSummary("auto");
    /** {@code concise}. */
    public static final ReasoningSummary CONCISE = new ReasoningSummary("concise");
    /** {@code detailed}. */
    public static final ReasoningSummary DETAILED = new ReasoningSummary("detailed");
    /** {@code none}. */
    public static final ReasoningSummary NONE = new ReasoningSummary("none");

    /** The values that this version knows. */
    public enum Known {
        /** {@code auto}. */
        AUTO,
        /** {@code concise}. */
        CONCISE,
        /** {@code detailed}. */
        DETAILED,
        /** {@code none}. */
        NONE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ReasoningSummary {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "auto" -> Known.AUTO;
            case "concise" -> Known.CONCISE;
            case "detailed" -> Known.DETAILED;
            case "none" -> Known.NONE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
