package dev.codex4j.protocol.turn;

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
 * Parameters of {@code turn/steer}. Adds input to the running turn.
 *
 * @param threadId id of the thread
 * @param clientUserMessageId the client's own id for the user message, handed back in the item
 * @param input what the user says
 * @param responsesapiClientMetadata metadata that goes to the model provider with each request
 * @param responsesapiClientMetadataPatch changes to the metadata that goes to the model provider
 * @param additionalContext the additional context
 * @param expectedTurnId the turn that must be running for this to succeed
 */
public record TurnSteerParams(
        String threadId,
        @Optional @Nullable String clientUserMessageId,
        List<UserInput> input,
        @Experimental @Optional @Nullable Map<String, String> responsesapiClientMetadata,
        @Experimental @Optional @Nullable Map<String, String> responsesapiClientMetadataPatch,
        @Experimental @Optional @Nullable Map<String, AdditionalContextEntry> additionalContext,
        String expectedTurnId) implements ClientRequest<TurnSteerResponse> {
    public TurnSteerParams {
        Objects.requireNonNull(threadId, "threadId");
        input = Immutable.list(input, "input");
        responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Immutable.map(responsesapiClientMetadata, "responsesapiClientMetadata");
        responsesapiClientMetadataPatch = responsesapiClientMetadataPatch == null ? null : Immutable.map(responsesapiClientMetadataPatch, "responsesapiClientMetadataPatch");
        additionalContext = additionalContext == null ? null : Immutable.map(additionalContext, "additionalContext");
        Objects.requireNonNull(expectedTurnId, "expectedTurnId");
    }

    @Override
    public String method() {
        return "turn/steer";
    }

    @Override
    public Class<TurnSteerResponse> resultType() {
        return TurnSteerResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, List<UserInput> input, String expectedTurnId) {
        return new Builder(threadId, input, expectedTurnId);
    }

    /** Collects the values of a {@link TurnSteerParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String clientUserMessageId;
        private List<UserInput> input;
        private @Nullable Map<String, String> responsesapiClientMetadata;
        private @Nullable Map<String, String> responsesapiClientMetadataPatch;
        private @Nullable Map<String, AdditionalContextEntry> additionalContext;
        private String expectedTurnId;

        private Builder(String threadId, List<UserInput> input, String expectedTurnId) {
            this.threadId = threadId;
            this.input = input;
            this.expectedTurnId = expectedTurnId;
        }

        /** The client's own id for the user message, handed back in the item. */
        public Builder clientUserMessageId(@Nullable String clientUserMessageId) {
            this.clientUserMessageId = clientUserMessageId;
            return this;
        }

        /** Metadata that goes to the model provider with each request. */
        public Builder responsesapiClientMetadata(@Nullable Map<String, String> responsesapiClientMetadata) {
            this.responsesapiClientMetadata = responsesapiClientMetadata;
            return this;
        }

        /** Changes to the metadata that goes to the model provider. */
        public Builder responsesapiClientMetadataPatch(@Nullable Map<String, String> responsesapiClientMetadataPatch) {
            this.responsesapiClientMetadataPatch = responsesapiClientMetadataPatch;
            return this;
        }

        /** The additional context. */
        public Builder additionalContext(@Nullable Map<String, AdditionalContextEntry> additionalContext) {
            this.additionalContext = additionalContext;
            return this;
        }

        /** Makes the record. */
        public TurnSteerParams build() {
            return new TurnSteerParams(
                    threadId,
                    clientUserMessageId,
                    input,
                    responsesapiClientMetadata,
                    responsesapiClientMetadataPatch,
                    additionalContext,
                    expectedTurnId);
        }
    }
}
