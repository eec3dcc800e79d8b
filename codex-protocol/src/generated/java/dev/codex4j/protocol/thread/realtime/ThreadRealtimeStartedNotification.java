package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code thread/realtime/started}.
 *
 * @param threadId id of the thread
 * @param realtimeSessionId the realtime session id
 * @param version the version
 */
public record ThreadRealtimeStartedNotification(
        String threadId,
        @OrNull @Nullable String realtimeSessionId,
        RealtimeConversationVersion version) implements ServerNotification {
    public ThreadRealtimeStartedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(version, "version");
    }

    @Override
    public String method() {
        return "thread/realtime/started";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, RealtimeConversationVersion version) {
        return new Builder(threadId, version);
    }

    /** Collects the values of a {@link ThreadRealtimeStartedNotification}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String realtimeSessionId;
        private RealtimeConversationVersion version;

        private Builder(String threadId, RealtimeConversationVersion version) {
            this.threadId = threadId;
            this.version = version;
        }

        /** The realtime session id. */
        public Builder realtimeSessionId(@Nullable String realtimeSessionId) {
            this.realtimeSessionId = realtimeSessionId;
            return this;
        }

        /** Makes the record. */
        public ThreadRealtimeStartedNotification build() {
            return new ThreadRealtimeStartedNotification(threadId, realtimeSessionId, version);
        }
    }
}
