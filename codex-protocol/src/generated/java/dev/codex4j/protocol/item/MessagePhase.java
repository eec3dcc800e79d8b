package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A message phase.
 *
 * @param value the value as it stands on the wire
 */
public record MessagePhase(String value) implements OpenEnum<MessagePhase.Known> {
    /** {@code commentary}. */
    public static final MessagePhase COMMENTARY = new MessagePhase("commentary");
    /** {@code partial_answer}. */
    public static final MessagePhase PARTIAL_ANSWER = new MessagePhase("partial_answer");
    /** {@code final_answer}. */
    public static final MessagePhase FINAL_ANSWER = new MessagePhase("final_answer");

    /** The values that this version knows. */
    public enum Known {
        /** {@code commentary}. */
        COMMENTARY,
        /** {@code partial_answer}. */
        PARTIAL_ANSWER,
        /** {@code final_answer}. */
        FINAL_ANSWER,
        /** Any other value. */
        UNRECOGNIZED
    }

    public MessagePhase {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "commentary" -> Known.COMMENTARY;
            case "partial_answer" -> Known.PARTIAL_ANSWER;
            case "final_answer" -> Known.FINAL_ANSWER;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
