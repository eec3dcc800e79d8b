package dev.codex4j.protocol.thread.sample;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/sample}.
 *
 * @param sourceTurnId the source turn id
 * @param responseId the response id
 * @param text the text
 * @param inputTokens tokens sent to the model
 * @param cachedInputTokens tokens sent that the provider had cached
 * @param outputTokens tokens the model produced
 */
@Experimental
public record ThreadSampleResponse(
        String sourceTurnId,
        String responseId,
        @OrNull @Nullable String text,
        @OrNull @Nullable Long inputTokens,
        @OrNull @Nullable Long cachedInputTokens,
        @OrNull @Nullable Long outputTokens) {
    public ThreadSampleResponse {
        Objects.requireNonNull(sourceTurnId, "sourceTurnId");
        Objects.requireNonNull(responseId, "responseId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String sourceTurnId, String responseId) {
        return new Builder(sourceTurnId, responseId);
    }

    /** Collects the values of a {@link ThreadSampleResponse}. */
    public static final class Builder {
        private String sourceTurnId;
        private String responseId;
        private @Nullable String text;
        private @Nullable Long inputTokens;
        private @Nullable Long cachedInputTokens;
        private @Nullable Long outputTokens;

        private Builder(String sourceTurnId, String responseId) {
            this.sourceTurnId = sourceTurnId;
            this.responseId = responseId;
        }

        /** The text. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Tokens sent to the model. */
        public Builder inputTokens(@Nullable Long inputTokens) {
            this.inputTokens = inputTokens;
            return this;
        }

        /** Tokens sent that the provider had cached. */
        public Builder cachedInputTokens(@Nullable Long cachedInputTokens) {
            this.cachedInputTokens = cachedInputTokens;
            return this;
        }

        /** Tokens the model produced. */
        public Builder outputTokens(@Nullable Long outputTokens) {
            this.outputTokens = outputTokens;
            return this;
        }

        /** Makes the record. */
        public ThreadSampleResponse build() {
            return new ThreadSampleResponse(
                    sourceTurnId, responseId, text, inputTokens, cachedInputTokens, outputTokens);
        }
    }
}
