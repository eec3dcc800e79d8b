package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One round of work: what the user asked, what the agent did, how it ended.
 *
 * @param id id of the turn
 * @param rootTurnId first turn of the chain of work that led here
 * @param items its items, in order; see {@code itemsView} for how much is here
 * @param itemsView how much of the items is included
 * @param status whether it runs, and how it ended
 * @param error why it failed; null unless it did
 * @param startedAt when it began, as Unix time in seconds
 * @param completedAt when it ended, as Unix time in seconds; null while it runs
 * @param durationMs how long it took, in milliseconds
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record Turn(
        String id,
        @OrNull @Nullable String rootTurnId,
        List<ThreadItem> items,
        @Default("\"full\"") TurnItemsView itemsView,
        TurnStatus status,
        @OrNull @Nullable TurnError error,
        @OrNull @Nullable Long startedAt,
        @OrNull @Nullable Long completedAt,
        @OrNull @Nullable Long durationMs,
        @Rest Map<String, JsonNode> additionalFields) {
    public Turn {
        Objects.requireNonNull(id, "id");
        items = Immutable.list(items, "items");
        Objects.requireNonNull(itemsView, "itemsView");
        Objects.requireNonNull(status, "status");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, List<ThreadItem> items, TurnStatus status) {
        return new Builder(id, items, status);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, items, status);
        builder.rootTurnId = rootTurnId;
        builder.itemsView = itemsView;
        builder.error = error;
        builder.startedAt = startedAt;
        builder.completedAt = completedAt;
        builder.durationMs = durationMs;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link Turn}. */
    public static final class Builder {
        private String id;
        private @Nullable String rootTurnId;
        private List<ThreadItem> items;
        private TurnItemsView itemsView = TurnItemsView.FULL;
        private TurnStatus status;
        private @Nullable TurnError error;
        private @Nullable Long startedAt;
        private @Nullable Long completedAt;
        private @Nullable Long durationMs;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder(String id, List<ThreadItem> items, TurnStatus status) {
            this.id = id;
            this.items = items;
            this.status = status;
        }

        /** First turn of the chain of work that led here. */
        public Builder rootTurnId(@Nullable String rootTurnId) {
            this.rootTurnId = rootTurnId;
            return this;
        }

        /** How much of the items is included. */
        public Builder itemsView(TurnItemsView itemsView) {
            this.itemsView = itemsView;
            return this;
        }

        /** Why it failed; null unless it did. */
        public Builder error(@Nullable TurnError error) {
            this.error = error;
            return this;
        }

        /** When it began, as Unix time in seconds. */
        public Builder startedAt(@Nullable Long startedAt) {
            this.startedAt = startedAt;
            return this;
        }

        /** When it ended, as Unix time in seconds; null while it runs. */
        public Builder completedAt(@Nullable Long completedAt) {
            this.completedAt = completedAt;
            return this;
        }

        /** How long it took, in milliseconds. */
        public Builder durationMs(@Nullable Long durationMs) {
            this.durationMs = durationMs;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public Turn build() {
            return new Turn(
                    id,
                    rootTurnId,
                    items,
                    itemsView,
                    status,
                    error,
                    startedAt,
                    completedAt,
                    durationMs,
                    additionalFields);
        }
    }
}
