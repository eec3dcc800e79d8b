package dev.codex4j.protocol.feedback;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code feedback/upload}.
 *
 * @param threadId id of the thread
 * @param promptHash the prompt hash
 */
public record FeedbackUploadResponse(String threadId, @OrNull @Nullable String promptHash) {
    public FeedbackUploadResponse {
        Objects.requireNonNull(threadId, "threadId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link FeedbackUploadResponse}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String promptHash;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** The prompt hash. */
        public Builder promptHash(@Nullable String promptHash) {
            this.promptHash = promptHash;
            return this;
        }

        /** Makes the record. */
        public FeedbackUploadResponse build() {
            return new FeedbackUploadResponse(threadId, promptHash);
        }
    }
}
