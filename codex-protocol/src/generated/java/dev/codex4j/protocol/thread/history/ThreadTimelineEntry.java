package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeItem;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A thread timeline entry. */
@Union("type")
public sealed interface ThreadTimelineEntry {
    /** The position. */
    long position();

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadTimelineEntry> variant(String tag) {
        return switch (tag) {
            case "item" -> Item.class;
            case "realtime" -> Realtime.class;
            case "turnStarted" -> TurnStarted.class;
            case "turnCompleted" -> TurnCompleted.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code item}.
     *
     * @param position the position
     * @param turnId id of the turn
     * @param item the item
     */
    @Variant("item")
    record Item(@Unsigned(64) long position, String turnId, ThreadItem item) implements ThreadTimelineEntry {
        public Item {
            Objects.requireNonNull(turnId, "turnId");
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * The variant {@code realtime}.
     *
     * @param position the position
     * @param item the item
     */
    @Variant("realtime")
    record Realtime(@Unsigned(64) long position, ThreadRealtimeItem item) implements ThreadTimelineEntry {
        public Realtime {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * The variant {@code turnStarted}.
     *
     * @param position the position
     * @param turnId id of the turn
     * @param startedAt started at, as Unix time in seconds
     */
    @Variant("turnStarted")
    record TurnStarted(
            @Unsigned(64) long position,
            String turnId,
            @OrNull @Nullable Long startedAt) implements ThreadTimelineEntry {
        public TurnStarted {
            Objects.requireNonNull(turnId, "turnId");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(long position, String turnId) {
            return new Builder(position, turnId);
        }

        /** Collects the values of a {@link TurnStarted}. */
        public static final class Builder {
            private long position;
            private String turnId;
            private @Nullable Long startedAt;

            private Builder(long position, String turnId) {
                this.position = position;
                this.turnId = turnId;
            }

            /** Started at, as Unix time in seconds. */
            public Builder startedAt(@Nullable Long startedAt) {
                this.startedAt = startedAt;
                return this;
            }

            /** Makes the record. */
            public TurnStarted build() {
                return new TurnStarted(position, turnId, startedAt);
            }
        }
    }

    /**
     * The variant {@code turnCompleted}.
     *
     * @param position the position
     * @param turnId id of the turn
     * @param status how it stands
     * @param error what went wrong
     * @param startedAt started at, as Unix time in seconds
     * @param completedAt completed at, as Unix time in seconds
     * @param durationMs how long it took, in milliseconds
     */
    @Variant("turnCompleted")
    record TurnCompleted(
            @Unsigned(64) long position,
            String turnId,
            TurnStatus status,
            @OrNull @Nullable TurnError error,
            @OrNull @Nullable Long startedAt,
            @OrNull @Nullable Long completedAt,
            @OrNull @Nullable Long durationMs) implements ThreadTimelineEntry {
        public TurnCompleted {
            Objects.requireNonNull(turnId, "turnId");
            Objects.requireNonNull(status, "status");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(long position, String turnId, TurnStatus status) {
            return new Builder(position, turnId, status);
        }

        /** Collects the values of a {@link TurnCompleted}. */
        public static final class Builder {
            private long position;
            private String turnId;
            private TurnStatus status;
            private @Nullable TurnError error;
            private @Nullable Long startedAt;
            private @Nullable Long completedAt;
            private @Nullable Long durationMs;

            private Builder(long position, String turnId, TurnStatus status) {
                this.position = position;
                this.turnId = turnId;
                this.status = status;
            }

            /** What went wrong. */
            public Builder error(@Nullable TurnError error) {
                this.error = error;
                return this;
            }

            /** Started at, as Unix time in seconds. */
            public Builder startedAt(@Nullable Long startedAt) {
                this.startedAt = startedAt;
                return this;
            }

            /** Completed at, as Unix time in seconds. */
            public Builder completedAt(@Nullable Long completedAt) {
                this.completedAt = completedAt;
                return this;
            }

            /** How long it took, in milliseconds. */
            public Builder durationMs(@Nullable Long durationMs) {
                this.durationMs = durationMs;
                return this;
            }

            /** Makes the record. */
            public TurnCompleted build() {
                return new TurnCompleted(position, turnId, status, error, startedAt, completedAt, durationMs);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadTimelineEntry {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public long position() {
            return raw.path("position").asLong(0);
        }
    }
}
