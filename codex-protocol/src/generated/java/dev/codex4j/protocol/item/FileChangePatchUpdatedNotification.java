package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Notification {@code item/fileChange/patchUpdated}. A change to files took another shape.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param changes the changes, one a file
 */
public record FileChangePatchUpdatedNotification(
        String threadId,
        String turnId,
        String itemId,
        List<FileUpdateChange> changes) implements ServerNotification {
    public FileChangePatchUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        changes = Immutable.list(changes, "changes");
    }

    @Override
    public String method() {
        return "item/fileChange/patchUpdated";
    }
}
