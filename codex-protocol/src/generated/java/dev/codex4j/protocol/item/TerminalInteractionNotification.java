package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/commandExecution/terminalInteraction}. The agent wrote to the input of a command.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param processId id of the process, chosen by who started it
 * @param stdin the stdin
 */
public record TerminalInteractionNotification(
        String threadId,
        String turnId,
        String itemId,
        String processId,
        String stdin) implements ServerNotification {
    public TerminalInteractionNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(processId, "processId");
        Objects.requireNonNull(stdin, "stdin");
    }

    @Override
    public String method() {
        return "item/commandExecution/terminalInteraction";
    }
}
