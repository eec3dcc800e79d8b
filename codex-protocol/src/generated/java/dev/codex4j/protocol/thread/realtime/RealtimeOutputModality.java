package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A realtime output modality.
 *
 * @param value the value as it stands on the wire
 */
public record RealtimeOutputModality(String value) implements OpenEnum<RealtimeOutputModality.Known> {
    /** {@code text}. */
    public static final RealtimeOutputModality TEXT = new RealtimeOutputModality("text");
    /** {@code audio}. */
    public static final RealtimeOutputModality AUDIO = new RealtimeOutputModality("audio");

    /** The values that this version knows. */
    public enum Known {
        /** {@code text}. */
        TEXT,
        /** {@code audio}. */
        AUDIO,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RealtimeOutputModality {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "text" -> Known.TEXT;
            case "audio" -> Known.AUDIO;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
