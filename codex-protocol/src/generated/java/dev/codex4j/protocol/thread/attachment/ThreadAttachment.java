package dev.codex4j.protocol.thread.attachment;

import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A thread attachment.
 *
 * @param id the id
 * @param attachmentType the attachment type
 * @param identityKey the identity key
 * @param payload the payload
 * @param createdAt when it was made, as Unix time in seconds
 */
public record ThreadAttachment(String id, String attachmentType, String identityKey, JsonNode payload, long createdAt) {
    public ThreadAttachment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(attachmentType, "attachmentType");
        Objects.requireNonNull(identityKey, "identityKey");
        Objects.requireNonNull(payload, "payload");
    }
}
