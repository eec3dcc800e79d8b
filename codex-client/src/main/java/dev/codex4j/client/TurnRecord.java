package dev.codex4j.client;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.TurnFailedException;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsage;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnDiffUpdatedNotification;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a turn's result from its events. Used by one thread at a time. */
final class TurnRecord {
    private final List<ThreadItem> items = new ArrayList<>();
    private String finalMessage = "";
    private @Nullable ThreadTokenUsage usage;
    private @Nullable String diff;

    void add(ServerNotification event) {
        if (event instanceof ItemCompletedNotification completed) {
            items.add(completed.item());
            if (completed.item() instanceof ThreadItem.AgentMessage message) {
                finalMessage = message.text();
            }
        } else if (event instanceof ThreadTokenUsageUpdatedNotification updated) {
            usage = updated.tokenUsage();
        } else if (event instanceof TurnDiffUpdatedNotification updated) {
            diff = updated.diff();
        }
    }

    /** The result; throws {@link TurnFailedException} if there is none. */
    TurnResult finish(String threadId, Turn turn) {
        TurnError error = turn.error();
        if (turn.status().equals(TurnStatus.FAILED)) {
            throw new TurnFailedException(
                    threadId,
                    turn.id(),
                    error == null
                            ? TurnError.builder("the server gave no reason").build()
                            : error);
        }
        return new TurnResult(threadId, turn.id(), turn.status(), finalMessage, items, usage, diff);
    }
}
