package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A thread prediction result. */
@Union("type")
public sealed interface ThreadPredictionResult {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadPredictionResult> variant(String tag) {
        return switch (tag) {
            case "completed" -> Completed.class;
            case "failed" -> Failed.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code completed}.
     *
     * @param text the text
     */
    @Variant("completed")
    record Completed(@OrNull @Nullable String text) implements ThreadPredictionResult {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Completed}. */
        public static final class Builder {
            private @Nullable String text;

            private Builder() {}

            /** The text. */
            public Builder text(@Nullable String text) {
                this.text = text;
                return this;
            }

            /** Makes the record. */
            public Completed build() {
                return new Completed(text);
            }
        }
    }

    /** The variant {@code failed}. */
    @Variant("failed")
    record Failed() implements ThreadPredictionResult {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadPredictionResult {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
