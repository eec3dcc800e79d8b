package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code thread/project/updated}.
 *
 * @param threadId id of the thread
 * @param projectId id of the project
 */
public record ThreadProjectUpdatedNotification(
        String threadId,
        @OrNull @Nullable String projectId) implements ServerNotification {
    public ThreadProjectUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/project/updated";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadProjectUpdatedNotification}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String projectId;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Id of the project. */
        public Builder projectId(@Nullable String projectId) {
            this.projectId = projectId;
            return this;
        }

        /** Makes the record. */
        public ThreadProjectUpdatedNotification build() {
            return new ThreadProjectUpdatedNotification(threadId, projectId);
        }
    }
}
