package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/started}. An item began.
 *
 * @param item the item
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param startedAtMs when it began, as Unix time in milliseconds
 */
public record ItemStartedNotification(
        ThreadItem item,
        String threadId,
        String turnId,
        long startedAtMs) implements ServerNotification {
    public ItemStartedNotification {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
    }

    @Override
    public String method() {
        return "item/started";
    }
}
