package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread item entry.
 *
 * @param turnId id of the turn
 * @param item the item
 * @param outputDeferred whether this applies: output deferred
 * @param startedAtMs when it began, as Unix time in milliseconds
 * @param completedAtMs when it ended, as Unix time in milliseconds
 */
public record ThreadItemEntry(
        String turnId,
        ThreadItem item,
        @Experimental @Default(value = "false", omitted = true) boolean outputDeferred,
        @OrNull @Nullable Long startedAtMs,
        @OrNull @Nullable Long completedAtMs) {
    public ThreadItemEntry {
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(item, "item");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String turnId, ThreadItem item) {
        return new Builder(turnId, item);
    }

    /** Collects the values of a {@link ThreadItemEntry}. */
    public static final class Builder {
        private String turnId;
        private ThreadItem item;
        private boolean outputDeferred = false;
        private @Nullable Long startedAtMs;
        private @Nullable Long completedAtMs;

        private Builder(String turnId, ThreadItem item) {
            this.turnId = turnId;
            this.item = item;
        }

        /** Whether this applies: output deferred. */
        public Builder outputDeferred(boolean outputDeferred) {
            this.outputDeferred = outputDeferred;
            return this;
        }

        /** When it began, as Unix time in milliseconds. */
        public Builder startedAtMs(@Nullable Long startedAtMs) {
            this.startedAtMs = startedAtMs;
            return this;
        }

        /** When it ended, as Unix time in milliseconds. */
        public Builder completedAtMs(@Nullable Long completedAtMs) {
            this.completedAtMs = completedAtMs;
            return this;
        }

        /** Makes the record. */
        public ThreadItemEntry build() {
            return new ThreadItemEntry(turnId, item, outputDeferred, startedAtMs, completedAtMs);
        }
    }
}
