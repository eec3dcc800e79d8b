package dev.codex4j.harness.internal.attachment;

import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListParams;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A place among the threads that have an attachment of one identity, as text for clients: the id of a thread. */
final class OwnerCursor {
    private OwnerCursor() {}

    /** The thread after which a page begins, null for the beginning. Refuses places in other lists. */
    static @Nullable String parse(ThreadAttachmentOwnerListParams list) {
        String text = list.cursor();
        if (text == null) {
            return null;
        }
        JsonNode json;
        try {
            json = ProtocolJson.mapper().readTree(text);
        } catch (JacksonException e) {
            throw AttachmentIdentity.invalidCursor();
        }
        JsonNode archived = json.path("archived");
        boolean same = list.attachmentType().equals(json.path("attachment_type").stringValue(null))
                && list.identityKey().equals(json.path("identity_key").stringValue(null))
                && Objects.equals(list.archived(), archived.isBoolean() ? archived.booleanValue() : null);
        String threadId = json.path("thread_id").stringValue(null);
        if (!same || threadId == null || !threadId.matches(AttachmentCursor.UUID)) {
            throw AttachmentIdentity.invalidCursor();
        }
        return threadId;
    }

    static String after(ThreadAttachmentOwnerListParams list, String threadId) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("attachment_type", list.attachmentType())
                .put("identity_key", list.identityKey())
                .put("archived", list.archived())
                .put("thread_id", threadId)
                .toString();
    }
}
