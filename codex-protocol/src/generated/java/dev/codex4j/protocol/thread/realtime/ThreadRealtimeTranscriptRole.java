package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread realtime transcript role.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadRealtimeTranscriptRole(String value) implements OpenEnum<ThreadRealtimeTranscriptRole.Known> {
    /** {@code user}. */
    public static final ThreadRealtimeTranscriptRole USER = new ThreadRealtimeTranscriptRole("user");
    /** {@code assistant}. */
    public static final ThreadRealtimeTranscriptRole ASSISTANT = new ThreadRealtimeTranscriptRole("assistant");

    /** The values that this version knows. */
    public enum Known {
        /** {@code user}. */
        USER,
        /** {@code assistant}. */
        ASSISTANT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadRealtimeTranscriptRole {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "user" -> Known.USER;
            case "assistant" -> Known.ASSISTANT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
