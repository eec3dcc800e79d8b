package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/commandExecution/outputDelta}. A command wrote output.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param delta the new part of the text
 */
public record CommandExecutionOutputDeltaNotification(
        String threadId,
        String turnId,
        String itemId,
        String delta) implements ServerNotification {
    public CommandExecutionOutputDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(delta, "delta");
    }

    @Override
    public String method() {
        return "item/commandExecution/outputDelta";
    }
}
