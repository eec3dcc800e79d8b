package dev.codex4j.protocol.thread.usage;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/tokenUsage/updated}. A thread used tokens.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param tokenUsage the token usage
 */
public record ThreadTokenUsageUpdatedNotification(
        String threadId,
        String turnId,
        ThreadTokenUsage tokenUsage) implements ServerNotification {
    public ThreadTokenUsageUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(tokenUsage, "tokenUsage");
    }

    @Override
    public String method() {
        return "thread/tokenUsage/updated";
    }
}
