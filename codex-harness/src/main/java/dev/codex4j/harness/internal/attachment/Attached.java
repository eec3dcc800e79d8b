package dev.codex4j.harness.internal.attachment;

import dev.codex4j.harness.internal.store.SharedDocument;
import dev.codex4j.protocol.thread.attachment.ThreadAttachment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An attachment of a thread without what it holds, which may be large and is kept by itself.
 *
 * @param id its id
 * @param identity what it is about
 * @param createdAt when it was made, in seconds of Unix time
 */
record Attached(String id, AttachmentIdentity identity, long createdAt) {
    /** From oldest to newest. */
    static final Comparator<Attached> BY_AGE =
            Comparator.comparingLong(Attached::createdAt).thenComparing(Attached::id);

    /** How the attachments of a thread are kept. */
    static final SharedDocument.Form<List<Attached>> FORM = new SharedDocument.Form<>() {
        @Override
        public JsonNode write(List<Attached> all) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            all.forEach(each -> array.addObject()
                    .put("id", each.id())
                    .put("type", each.identity().type())
                    .put("key", each.identity().key())
                    .put("createdAt", each.createdAt()));
            return array;
        }

        @Override
        public List<Attached> read(JsonNode json) {
            List<Attached> all = new ArrayList<>();
            json.forEach(each -> all.add(new Attached(
                    each.path("id").stringValue(),
                    new AttachmentIdentity(
                            each.path("type").stringValue(), each.path("key").stringValue()),
                    each.path("createdAt").longValue())));
            return all;
        }
    };

    /** The name of the document with what it holds. */
    String document() {
        return "attachment-" + id;
    }

    ThreadAttachment with(JsonNode payload) {
        return new ThreadAttachment(id, identity.type(), identity.key(), payload, createdAt);
    }
}
