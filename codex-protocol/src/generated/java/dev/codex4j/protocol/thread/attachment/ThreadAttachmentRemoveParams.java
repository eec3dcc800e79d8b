package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/attachment/remove}.
 *
 * @param threadId id of the thread
 * @param attachmentType the attachment type
 * @param identityKey the identity key
 */
public record ThreadAttachmentRemoveParams(
        String threadId,
        String attachmentType,
        String identityKey) implements ClientRequest<ThreadAttachmentRemoveResponse> {
    public ThreadAttachmentRemoveParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(attachmentType, "attachmentType");
        Objects.requireNonNull(identityKey, "identityKey");
    }

    @Override
    public String method() {
        return "thread/attachment/remove";
    }

    @Override
    public Class<ThreadAttachmentRemoveResponse> resultType() {
        return ThreadAttachmentRemoveResponse.class;
    }
}
