package dev.codex4j.protocol.feedback;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code feedback/save}.
 *
 * @param savedPath the saved path
 * @param threadId id of the thread
 * @param promptHash the prompt hash
 */
public record FeedbackSaveResponse(String savedPath, String threadId, @OrNull @Nullable String promptHash) {
    public FeedbackSaveResponse {
        Objects.requireNonNull(savedPath, "savedPath");
        Objects.requireNonNull(threadId, "threadId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String savedPath, String threadId) {
        return new Builder(savedPath, threadId);
    }

    /** Collects the values of a {@link FeedbackSaveResponse}. */
    public static final class Builder {
        private String savedPath;
        private String threadId;
        private @Nullable String promptHash;

        private Builder(String savedPath, String threadId) {
            this.savedPath = savedPath;
            this.threadId = threadId;
        }

        /** The prompt hash. */
        public Builder promptHash(@Nullable String promptHash) {
            this.promptHash = promptHash;
            return this;
        }

        /** Makes the record. */
        public FeedbackSaveResponse build() {
            return new FeedbackSaveResponse(savedPath, threadId, promptHash);
        }
    }
}
