package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/queue/update}.
 *
 * @param threadId id of the thread
 * @param queuedSubmissionId the queued submission id
 * @param input what the user says
 * @param responsesapiClientMetadata metadata that goes to the model provider with each request
 */
@Experimental
public record ThreadQueueUpdateParams(
        String threadId,
        String queuedSubmissionId,
        List<UserInput> input,
        @Optional @Nullable Map<String, String> responsesapiClientMetadata) implements ClientRequest<ThreadQueueUpdateResponse> {
    public ThreadQueueUpdateParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(queuedSubmissionId, "queuedSubmissionId");
        input = Immutable.list(input, "input");
        responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Immutable.map(responsesapiClientMetadata, "responsesapiClientMetadata");
    }

    @Override
    public String method() {
        return "thread/queue/update";
    }

    @Override
    public Class<ThreadQueueUpdateResponse> resultType() {
        return ThreadQueueUpdateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String queuedSubmissionId, List<UserInput> input) {
        return new Builder(threadId, queuedSubmissionId, input);
    }

    /** Collects the values of a {@link ThreadQueueUpdateParams}. */
    public static final class Builder {
        private String threadId;
        private String queuedSubmissionId;
        private List<UserInput> input;
        private @Nullable Map<String, String> responsesapiClientMetadata;

        private Builder(String threadId, String queuedSubmissionId, List<UserInput> input) {
            this.threadId = threadId;
            this.queuedSubmissionId = queuedSubmissionId;
            this.input = input;
        }

        /** Metadata that goes to the model provider with each request. */
        public Builder responsesapiClientMetadata(@Nullable Map<String, String> responsesapiClientMetadata) {
            this.responsesapiClientMetadata = responsesapiClientMetadata;
            return this;
        }

        /** Makes the record. */
        public ThreadQueueUpdateParams build() {
            return new ThreadQueueUpdateParams(threadId, queuedSubmissionId, input, responsesapiClientMetadata);
        }
    }
}
