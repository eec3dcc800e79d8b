package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code thread/attachment/add}.
 *
 * @param threadId id of the thread
 * @param attachmentType the attachment type
 * @param identityKey the identity key
 * @param payload the payload
 */
public record ThreadAttachmentAddParams(
        String threadId,
        String attachmentType,
        String identityKey,
        JsonNode payload) implements ClientRequest<ThreadAttachmentAddResponse> {
    public ThreadAttachmentAddParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(attachmentType, "attachmentType");
        Objects.requireNonNull(identityKey, "identityKey");
        Objects.requireNonNull(payload, "payload");
    }

    @Override
    public String method() {
        return "thread/attachment/add";
    }

    @Override
    public Class<ThreadAttachmentAddResponse> resultType() {
        return ThreadAttachmentAddResponse.class;
    }
}
