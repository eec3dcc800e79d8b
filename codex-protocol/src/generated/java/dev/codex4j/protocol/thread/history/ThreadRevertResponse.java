package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/revert}.
 *
 * @param thread the thread
 * @param turnsBackwardsCursor the turns backwards cursor
 * @param itemsBackwardsCursor the items backwards cursor
 */
public record ThreadRevertResponse(
        ThreadInfo thread,
        @OrNull @Nullable String turnsBackwardsCursor,
        @OrNull @Nullable String itemsBackwardsCursor) {
    public ThreadRevertResponse {
        Objects.requireNonNull(thread, "thread");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ThreadInfo thread) {
        return new Builder(thread);
    }

    /** Collects the values of a {@link ThreadRevertResponse}. */
    public static final class Builder {
        private ThreadInfo thread;
        private @Nullable String turnsBackwardsCursor;
        private @Nullable String itemsBackwardsCursor;

        private Builder(ThreadInfo thread) {
            this.thread = thread;
        }

        /** The turns backwards cursor. */
        public Builder turnsBackwardsCursor(@Nullable String turnsBackwardsCursor) {
            this.turnsBackwardsCursor = turnsBackwardsCursor;
            return this;
        }

        /** The items backwards cursor. */
        public Builder itemsBackwardsCursor(@Nullable String itemsBackwardsCursor) {
            this.itemsBackwardsCursor = itemsBackwardsCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadRevertResponse build() {
            return new ThreadRevertResponse(thread, turnsBackwardsCursor, itemsBackwardsCursor);
        }
    }
}
