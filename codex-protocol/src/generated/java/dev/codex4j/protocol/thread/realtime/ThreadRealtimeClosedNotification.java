package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code thread/realtime/closed}.
 *
 * @param threadId id of the thread
 * @param reason why, for people to read
 */
public record ThreadRealtimeClosedNotification(
        String threadId,
        @OrNull @Nullable String reason) implements ServerNotification {
    public ThreadRealtimeClosedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/realtime/closed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadRealtimeClosedNotification}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String reason;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Makes the record. */
        public ThreadRealtimeClosedNotification build() {
            return new ThreadRealtimeClosedNotification(threadId, reason);
        }
    }
}
