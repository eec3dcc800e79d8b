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
 * Parameters of {@code thread/queue/add}.
 *
 * @param threadId id of the thread
 * @param input what the user says
 * @param clientUserMessageId the client's own id for the user message, handed back in the item
 * @param responsesapiClientMetadata metadata that goes to the model provider with each request
 */
@Experimental
public record ThreadQueueAddParams(
        String threadId,
        List<UserInput> input,
        String clientUserMessageId,
        @Optional @Nullable Map<String, String> responsesapiClientMetadata) implements ClientRequest<ThreadQueueAddResponse> {
    public ThreadQueueAddParams {
        Objects.requireNonNull(threadId, "threadId");
        input = Immutable.list(input, "input");
        Objects.requireNonNull(clientUserMessageId, "clientUserMessageId");
        responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Immutable.map(responsesapiClientMetadata, "responsesapiClientMetadata");
    }

    @Override
    public String method() {
        return "thread/queue/add";
    }

    @Override
    public Class<ThreadQueueAddResponse> resultType() {
        return ThreadQueueAddResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, List<UserInput> input, String clientUserMessageId) {
        return new Builder(threadId, input, clientUserMessageId);
    }

    /** Collects the values of a {@link ThreadQueueAddParams}. */
    public static final class Builder {
        private String threadId;
        private List<UserInput> input;
        private String clientUserMessageId;
        private @Nullable Map<String, String> responsesapiClientMetadata;

        private Builder(String threadId, List<UserInput> input, String clientUserMessageId) {
            this.threadId = threadId;
            this.input = input;
            this.clientUserMessageId = clientUserMessageId;
        }

        /** Metadata that goes to the model provider with each request. */
        public Builder responsesapiClientMetadata(@Nullable Map<String, String> responsesapiClientMetadata) {
            this.responsesapiClientMetadata = responsesapiClientMetadata;
            return this;
        }

        /** Makes the record. */
        public ThreadQueueAddParams build() {
            return new ThreadQueueAddParams(threadId, input, clientUserMessageId, responsesapiClientMetadata);
        }
    }
}
