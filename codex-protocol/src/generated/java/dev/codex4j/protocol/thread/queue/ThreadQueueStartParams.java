package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/queue/start}.
 *
 * @param threadId id of the thread
 * @param queuedSubmissionId the queued submission id
 */
@Experimental
public record ThreadQueueStartParams(
        String threadId,
        @Optional @Nullable String queuedSubmissionId) implements ClientRequest<ThreadQueueStartResponse> {
    public ThreadQueueStartParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/queue/start";
    }

    @Override
    public Class<ThreadQueueStartResponse> resultType() {
        return ThreadQueueStartResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadQueueStartParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String queuedSubmissionId;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** The queued submission id. */
        public Builder queuedSubmissionId(@Nullable String queuedSubmissionId) {
            this.queuedSubmissionId = queuedSubmissionId;
            return this;
        }

        /** Makes the record. */
        public ThreadQueueStartParams build() {
            return new ThreadQueueStartParams(threadId, queuedSubmissionId);
        }
    }
}
