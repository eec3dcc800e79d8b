package dev.codex4j.protocol.thread;

import java.util.Objects;

/**
 * Answer to {@code thread/unsubscribe}.
 *
 * @param status how it stands
 */
public record ThreadUnsubscribeResponse(ThreadUnsubscribeStatus status) {
    public ThreadUnsubscribeResponse {
        Objects.requireNonNull(status, "status");
    }
}
