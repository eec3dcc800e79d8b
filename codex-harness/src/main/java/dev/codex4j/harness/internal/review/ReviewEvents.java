package dev.codex4j.harness.internal.review;

import dev.codex4j.harness.internal.turn.TurnSink;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;

/**
 * Shows what a reviewer does but not what it says: its messages are raw material that clients see begin and never end.
 * Its tokens are not the thread's.
 */
final class ReviewEvents implements TurnSink {
    private final TurnSink clients;

    ReviewEvents(TurnSink clients) {
        this.clients = clients;
    }

    @Override
    public void emit(ServerNotification event) {
        if (!isRawMaterial(event)) {
            clients.emit(event);
        }
    }

    private static boolean isRawMaterial(ServerNotification event) {
        return event instanceof AgentMessageDeltaNotification
                || event instanceof ThreadTokenUsageUpdatedNotification
                || (event instanceof ItemCompletedNotification completed
                        && completed.item() instanceof ThreadItem.AgentMessage);
    }
}
