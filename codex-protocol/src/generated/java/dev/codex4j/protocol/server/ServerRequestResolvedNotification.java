package dev.codex4j.protocol.server;

import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code serverRequest/resolved}. A request by the server was answered, or needs no answer any more.
 *
 * @param threadId id of the thread
 * @param requestId id of the request
 */
public record ServerRequestResolvedNotification(String threadId, RequestId requestId) implements ServerNotification {
    public ServerRequestResolvedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(requestId, "requestId");
    }

    @Override
    public String method() {
        return "serverRequest/resolved";
    }
}
