package dev.codex4j.protocol.response;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.thread.usage.TokenUsageBreakdown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code rawResponse/completed}. A whole answer of the model provider; only for threads started with
 * {@code experimentalRawEvents}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param responseId the response id
 * @param usage the usage
 * @param usageMetadata the usage metadata
 */
@Experimental
public record RawResponseCompletedNotification(
        String threadId,
        String turnId,
        String responseId,
        @OrNull @Nullable TokenUsageBreakdown usage,
        @OrNull @Nullable ResponseUsageMetadata usageMetadata) implements ServerNotification {
    public RawResponseCompletedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(responseId, "responseId");
    }

    @Override
    public String method() {
        return "rawResponse/completed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String turnId, String responseId) {
        return new Builder(threadId, turnId, responseId);
    }

    /** Collects the values of a {@link RawResponseCompletedNotification}. */
    public static final class Builder {
        private String threadId;
        private String turnId;
        private String responseId;
        private @Nullable TokenUsageBreakdown usage;
        private @Nullable ResponseUsageMetadata usageMetadata;

        private Builder(String threadId, String turnId, String responseId) {
            this.threadId = threadId;
            this.turnId = turnId;
            this.responseId = responseId;
        }

        /** The usage. */
        public Builder usage(@Nullable TokenUsageBreakdown usage) {
            this.usage = usage;
            return this;
        }

        /** The usage metadata. */
        public Builder usageMetadata(@Nullable ResponseUsageMetadata usageMetadata) {
            this.usageMetadata = usageMetadata;
            return this;
        }

        /** Makes the record. */
        public RawResponseCompletedNotification build() {
            return new RawResponseCompletedNotification(threadId, turnId, responseId, usage, usageMetadata);
        }
    }
}
