package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A queued submission.
 *
 * @param id the id
 * @param input what the user says
 * @param clientUserMessageId the client's own id for the user message, handed back in the item
 * @param responsesapiClientMetadata metadata that goes to the model provider with each request
 */
public record QueuedSubmission(
        String id,
        List<UserInput> input,
        String clientUserMessageId,
        @OrNull @Nullable Map<String, String> responsesapiClientMetadata) {
    public QueuedSubmission {
        Objects.requireNonNull(id, "id");
        input = Immutable.list(input, "input");
        Objects.requireNonNull(clientUserMessageId, "clientUserMessageId");
        responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Immutable.map(responsesapiClientMetadata, "responsesapiClientMetadata");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, List<UserInput> input, String clientUserMessageId) {
        return new Builder(id, input, clientUserMessageId);
    }

    /** Collects the values of a {@link QueuedSubmission}. */
    public static final class Builder {
        private String id;
        private List<UserInput> input;
        private String clientUserMessageId;
        private @Nullable Map<String, String> responsesapiClientMetadata;

        private Builder(String id, List<UserInput> input, String clientUserMessageId) {
            this.id = id;
            this.input = input;
            this.clientUserMessageId = clientUserMessageId;
        }

        /** Metadata that goes to the model provider with each request. */
        public Builder responsesapiClientMetadata(@Nullable Map<String, String> responsesapiClientMetadata) {
            this.responsesapiClientMetadata = responsesapiClientMetadata;
            return this;
        }

        /** Makes the record. */
        public QueuedSubmission build() {
            return new QueuedSubmission(id, input, clientUserMessageId, responsesapiClientMetadata);
        }
    }
}
