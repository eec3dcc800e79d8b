package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/attachment/updated}.
 *
 * @param threadId id of the thread
 * @param attachmentType the attachment type
 * @param identityKey the identity key
 * @param attachmentId the attachment id
 * @param operation the operation
 */
public record ThreadAttachmentUpdatedNotification(
        String threadId,
        String attachmentType,
        String identityKey,
        String attachmentId,
        ThreadAttachmentOperation operation) implements ServerNotification {
    public ThreadAttachmentUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(attachmentType, "attachmentType");
        Objects.requireNonNull(identityKey, "identityKey");
        Objects.requireNonNull(attachmentId, "attachmentId");
        Objects.requireNonNull(operation, "operation");
    }

    @Override
    public String method() {
        return "thread/attachment/updated";
    }
}
