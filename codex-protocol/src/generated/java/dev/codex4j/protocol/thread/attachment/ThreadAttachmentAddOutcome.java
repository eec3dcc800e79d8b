package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread attachment add outcome.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadAttachmentAddOutcome(String value) implements OpenEnum<ThreadAttachmentAddOutcome.Known> {
    /** {@code created}. */
    public static final ThreadAttachmentAddOutcome CREATED = new ThreadAttachmentAddOutcome("created");
    /** {@code existing}. */
    public static final ThreadAttachmentAddOutcome EXISTING = new ThreadAttachmentAddOutcome("existing");

    /** The values that this version knows. */
    public enum Known {
        /** {@code created}. */
        CREATED,
        /** {@code existing}. */
        EXISTING,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadAttachmentAddOutcome {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "created" -> Known.CREATED;
            case "existing" -> Known.EXISTING;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
