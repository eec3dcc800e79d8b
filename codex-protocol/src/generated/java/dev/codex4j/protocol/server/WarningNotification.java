package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code warning}. Something to tell the user.
 *
 * @param threadId id of the thread
 * @param message what happened, for people to read
 */
public record WarningNotification(@OrNull @Nullable String threadId, String message) implements ServerNotification {
    public WarningNotification {
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String method() {
        return "warning";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String message) {
        return new Builder(message);
    }

    /** Collects the values of a {@link WarningNotification}. */
    public static final class Builder {
        private @Nullable String threadId;
        private String message;

        private Builder(String message) {
            this.message = message;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Makes the record. */
        public WarningNotification build() {
            return new WarningNotification(threadId, message);
        }
    }
}
