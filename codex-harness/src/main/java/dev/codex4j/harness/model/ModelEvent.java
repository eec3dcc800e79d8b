package dev.codex4j.harness.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a model's response said. What the loop has no use for never becomes an event. Item ids and output
 * indexes of deltas are the provider's and may be missing; a delta belongs to the item added last.
 */
public sealed interface ModelEvent {
    /** The provider began to answer; {@code model} is who does, null if it did not say. */
    record Created(@Nullable String responseId, @Nullable String model) implements ModelEvent {
        /** A beginning without a word about the model. */
        public Created(@Nullable String responseId) {
            this(responseId, null);
        }
    }

    /** An item began; its content is not complete. */
    record ItemAdded(ModelItem item) implements ModelEvent {}

    /** A piece of a message's text. */
    record TextDelta(@Nullable String itemId, @Nullable Integer outputIndex, String delta) implements ModelEvent {}

    /** A further part of a reasoning summary begins. */
    record SummaryPartAdded(@Nullable String itemId, int summaryIndex) implements ModelEvent {}

    /** A piece of a reasoning summary. */
    record SummaryTextDelta(@Nullable String itemId, int summaryIndex, String delta) implements ModelEvent {}

    /** A piece of raw reasoning. */
    record ReasoningTextDelta(@Nullable String itemId, int contentIndex, String delta) implements ModelEvent {}

    /** An item is complete. What it says outranks its deltas. */
    record ItemDone(ModelItem item) implements ModelEvent {}

    /** The provider recommends verifications of the account, named as it names them. */
    record Verification(List<String> recommendations) implements ModelEvent {
        public Verification {
            recommendations = List.copyOf(recommendations);
        }
    }

    /** Rate limits, from the response's headers; never empty. */
    record RateLimits(List<RateLimitSnapshot> snapshots) implements ModelEvent {
        public RateLimits {
            snapshots = List.copyOf(snapshots);
        }
    }

    /** Another model than the requested one answers. */
    record Rerouted(String model) implements ModelEvent {}

    /** A value to send as the {@code x-codex-turn-state} header with later requests of the same turn. */
    record TurnState(String value) implements ModelEvent {}

    /** The version of the provider's list of models. */
    record ModelsVersion(String etag) implements ModelEvent {}

    /**
     * The response is complete; nothing follows.
     *
     * @param responseId the provider's id of the response
     * @param usage tokens, null if the provider did not say
     * @param endTurn false if the model wants to be asked again although no tool was called; null if it did not say
     * @param usageAsSent the tokens in the provider's own form, null if it did not say
     */
    record Completed(
            String responseId,
            @Nullable TokenUsage usage,
            @Nullable Boolean endTurn,
            @Nullable RawJson usageAsSent) implements ModelEvent {
        /** A response whose tokens are known in our form only. */
        public Completed(String responseId, @Nullable TokenUsage usage, @Nullable Boolean endTurn) {
            this(responseId, usage, endTurn, null);
        }
    }
}
