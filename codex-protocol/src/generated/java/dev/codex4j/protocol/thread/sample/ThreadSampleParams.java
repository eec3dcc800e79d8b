package dev.codex4j.protocol.thread.sample;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/sample}.
 *
 * @param threadId id of the thread
 * @param expectedTurnId the expected turn id
 * @param allowInProgressTurn whether this applies: allow in progress turn
 * @param prompt the prompt
 * @param effort how much the model thinks before it answers
 * @param threadSource free label of what the thread is for
 * @param turnTrigger the turn trigger
 * @param responsesapiClientMetadata metadata that goes to the model provider with each request
 * @param disableMcp whether this applies: disable mcp
 * @param interruptOnCancel whether this applies: interrupt on cancel
 */
@Experimental
public record ThreadSampleParams(
        String threadId,
        String expectedTurnId,
        @Default(value = "false", omitted = true) boolean allowInProgressTurn,
        String prompt,
        @Optional @Nullable String effort,
        @Optional @Nullable String threadSource,
        @Optional @Nullable String turnTrigger,
        @Optional @Nullable Map<String, String> responsesapiClientMetadata,
        @Default(value = "false", omitted = true) boolean disableMcp,
        @Optional @Nullable Boolean interruptOnCancel) implements ClientRequest<ThreadSampleResponse> {
    public ThreadSampleParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(expectedTurnId, "expectedTurnId");
        Objects.requireNonNull(prompt, "prompt");
        responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Immutable.map(responsesapiClientMetadata, "responsesapiClientMetadata");
    }

    @Override
    public String method() {
        return "thread/sample";
    }

    @Override
    public Class<ThreadSampleResponse> resultType() {
        return ThreadSampleResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String expectedTurnId, String prompt) {
        return new Builder(threadId, expectedTurnId, prompt);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(threadId, expectedTurnId, prompt);
        builder.allowInProgressTurn = allowInProgressTurn;
        builder.effort = effort;
        builder.threadSource = threadSource;
        builder.turnTrigger = turnTrigger;
        builder.responsesapiClientMetadata = responsesapiClientMetadata;
        builder.disableMcp = disableMcp;
        builder.interruptOnCancel = interruptOnCancel;
        return builder;
    }

    /** Collects the values of a {@link ThreadSampleParams}. */
    public static final class Builder {
        private String threadId;
        private String expectedTurnId;
        private boolean allowInProgressTurn = false;
        private String prompt;
        private @Nullable String effort;
        private @Nullable String threadSource;
        private @Nullable String turnTrigger;
        private @Nullable Map<String, String> responsesapiClientMetadata;
        private boolean disableMcp = false;
        private @Nullable Boolean interruptOnCancel;

        private Builder(String threadId, String expectedTurnId, String prompt) {
            this.threadId = threadId;
            this.expectedTurnId = expectedTurnId;
            this.prompt = prompt;
        }

        /** Whether this applies: allow in progress turn. */
        public Builder allowInProgressTurn(boolean allowInProgressTurn) {
            this.allowInProgressTurn = allowInProgressTurn;
            return this;
        }

        /** How much the model thinks before it answers. */
        public Builder effort(@Nullable String effort) {
            this.effort = effort;
            return this;
        }

        /** Free label of what the thread is for. */
        public Builder threadSource(@Nullable String threadSource) {
            this.threadSource = threadSource;
            return this;
        }

        /** The turn trigger. */
        public Builder turnTrigger(@Nullable String turnTrigger) {
            this.turnTrigger = turnTrigger;
            return this;
        }

        /** Metadata that goes to the model provider with each request. */
        public Builder responsesapiClientMetadata(@Nullable Map<String, String> responsesapiClientMetadata) {
            this.responsesapiClientMetadata = responsesapiClientMetadata;
            return this;
        }

        /** Whether this applies: disable mcp. */
        public Builder disableMcp(boolean disableMcp) {
            this.disableMcp = disableMcp;
            return this;
        }

        /** Whether this applies: interrupt on cancel. */
        public Builder interruptOnCancel(@Nullable Boolean interruptOnCancel) {
            this.interruptOnCancel = interruptOnCancel;
            return this;
        }

        /** Makes the record. */
        public ThreadSampleParams build() {
            return new ThreadSampleParams(
                    threadId,
                    expectedTurnId,
                    allowInProgressTurn,
                    prompt,
                    effort,
                    threadSource,
                    turnTrigger,
                    responsesapiClientMetadata,
                    disableMcp,
                    interruptOnCancel);
        }
    }
}
