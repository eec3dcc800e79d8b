package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code thread/name/updated}. A thread got another name.
 *
 * @param threadId id of the thread
 * @param threadName the thread name
 */
public record ThreadNameUpdatedNotification(
        String threadId,
        @Optional @Nullable String threadName) implements ServerNotification {
    public ThreadNameUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/name/updated";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadNameUpdatedNotification}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String threadName;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** The thread name. */
        public Builder threadName(@Nullable String threadName) {
            this.threadName = threadName;
            return this;
        }

        /** Makes the record. */
        public ThreadNameUpdatedNotification build() {
            return new ThreadNameUpdatedNotification(threadId, threadName);
        }
    }
}
