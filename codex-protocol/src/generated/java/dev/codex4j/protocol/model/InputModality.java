package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An input modality.
 *
 * @param value the value as it stands on the wire
 */
public record InputModality(String value) implements OpenEnum<InputModality.Known> {
    /** {@code text}. */
    public static final InputModality TEXT = new InputModality("text");
    /** {@code image}. */
    public static final InputModality IMAGE = new InputModality("image");
    /** {@code audio}. */
    public static final InputModality AUDIO = new InputModality("audio");

    /** The values that this version knows. */
    public enum Known {
        /** {@code text}. */
        TEXT,
        /** {@code image}. */
        IMAGE,
        /** {@code audio}. */
        AUDIO,
        /** Any other value. */
        UNRECOGNIZED
    }

    public InputModality {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "text" -> Known.TEXT;
            case "image" -> Known.IMAGE;
            case "audio" -> Known.AUDIO;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
