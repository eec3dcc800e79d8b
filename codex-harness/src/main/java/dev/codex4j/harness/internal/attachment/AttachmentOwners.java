package dev.codex4j.harness.internal.attachment;

import dev.codex4j.harness.internal.store.SharedDocument;
import dev.codex4j.harness.store.ThreadStore;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Remembers which threads may have an attachment of an identity, so that they are found without looking at all threads.
 * A thread is put in before it has the attachment and taken out afterwards: whoever looks has to ask the thread.
 */
final class AttachmentOwners {
    private static final String NAME = "owners";

    private final ThreadStore store;

    AttachmentOwners(ThreadStore store) {
        this.store = store;
    }

    private SharedDocument<SortedSet<String>> document(AttachmentIdentity identity) {
        return new SharedDocument<>(store, "attachment-" + identity.digest(), NAME, new ThreadIds());
    }

    /** The threads' ids, in order. */
    SortedSet<String> of(AttachmentIdentity identity) {
        return document(identity).read().orElseGet(TreeSet::new);
    }

    void add(AttachmentIdentity identity, String threadId) {
        document(identity).change(before -> {
            SortedSet<String> threads = before == null ? new TreeSet<>() : new TreeSet<>(before);
            threads.add(threadId);
            return threads;
        });
    }

    void remove(AttachmentIdentity identity, String threadId) {
        document(identity).change(before -> {
            SortedSet<String> threads = before == null ? new TreeSet<>() : new TreeSet<>(before);
            threads.remove(threadId);
            return threads.isEmpty() ? null : threads;
        });
    }

    private static final class ThreadIds implements SharedDocument.Form<SortedSet<String>> {
        @Override
        public JsonNode write(SortedSet<String> threads) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            threads.forEach(array::add);
            return array;
        }

        @Override
        public SortedSet<String> read(JsonNode json) {
            SortedSet<String> threads = new TreeSet<>();
            json.forEach(thread -> threads.add(thread.stringValue()));
            return threads;
        }
    }
}
