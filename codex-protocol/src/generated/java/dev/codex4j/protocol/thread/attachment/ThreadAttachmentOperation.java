package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread attachment operation.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadAttachmentOperation(String value) implements OpenEnum<ThreadAttachmentOperation.Known> {
    /** {@code created}. */
    public static final ThreadAttachmentOperation CREATED = new ThreadAttachmentOperation("created");
    /** {@code deleted}. */
    public static final ThreadAttachmentOperation DELETED = new ThreadAttachmentOperation("deleted");

    /** The values that this version knows. */
    public enum Known {
        /** {@code created}. */
        CREATED,
        /** {@code deleted}. */
        DELETED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadAttachmentOperation {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "created" -> Known.CREATED;
            case "deleted" -> Known.DELETED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
