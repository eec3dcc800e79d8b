package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * Tone of the model.
 *
 * @param value the value as it stands on the wire
 */
public record Personality(String value) implements OpenEnum<Personality.Known> {
    /** {@code none}. */
    public static final Personality NONE = new Personality("none");
    /** {@code friendly}. */
    public static final Personality FRIENDLY = new Personality("friendly");
    /** {@code pragmatic}. */
    public static final Personality PRAGMATIC = new Personality("pragmatic");

    /** The values that this version knows. */
    public enum Known {
        /** {@code none}. */
        NONE,
        /** {@code friendly}. */
        FRIENDLY,
        /** {@code pragmatic}. */
        PRAGMATIC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public Personality {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "none" -> Known.NONE;
            case "friendly" -> Known.FRIENDLY;
            case "pragmatic" -> Known.PRAGMATIC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
