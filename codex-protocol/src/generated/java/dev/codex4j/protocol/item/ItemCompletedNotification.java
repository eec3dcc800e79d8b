package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code item/completed}. An item is complete and will not change any more.
 *
 * @param item the item
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param contentTokenCount the content token count
 * @param completedAtMs when it ended, as Unix time in milliseconds
 */
public record ItemCompletedNotification(
        ThreadItem item,
        String threadId,
        String turnId,
        @Unsigned(64) @OrNull @Nullable Long contentTokenCount,
        long completedAtMs) implements ServerNotification {
    public ItemCompletedNotification {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
    }

    @Override
    public String method() {
        return "item/completed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ThreadItem item, String threadId, String turnId, long completedAtMs) {
        return new Builder(item, threadId, turnId, completedAtMs);
    }

    /** Collects the values of a {@link ItemCompletedNotification}. */
    public static final class Builder {
        private ThreadItem item;
        private String threadId;
        private String turnId;
        private @Nullable Long contentTokenCount;
        private long completedAtMs;

        private Builder(ThreadItem item, String threadId, String turnId, long completedAtMs) {
            this.item = item;
            this.threadId = threadId;
            this.turnId = turnId;
            this.completedAtMs = completedAtMs;
        }

        /** The content token count. */
        public Builder contentTokenCount(@Nullable Long contentTokenCount) {
            this.contentTokenCount = contentTokenCount;
            return this;
        }

        /** Makes the record. */
        public ItemCompletedNotification build() {
            return new ItemCompletedNotification(item, threadId, turnId, contentTokenCount, completedAtMs);
        }
    }
}
