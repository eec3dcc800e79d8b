package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.json.ProtocolJson;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A small thing that is kept beside a thread's rollout, as JSON. Losing it would be a pity but no harm: what fails is logged.
 * Used by whoever owns the thread, so that nobody else writes it at the same time.
 *
 * @param <T> what is kept
 */
final class ThreadDocument<T> {
    private static final Logger LOG = System.getLogger(ThreadDocument.class.getName());

    private final ThreadStore store;
    private final String threadId;
    private final String name;
    private final Class<T> type;

    ThreadDocument(ThreadStore store, String threadId, String name, Class<T> type) {
        this.store = store;
        this.threadId = threadId;
        this.name = name;
        this.type = type;
    }

    /** What is kept, if anything is and it can be read. */
    Optional<T> read() {
        try {
            return store.document(threadId, name).map(json -> ProtocolJson.decode(json.toTree(), type));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The " + name + " of thread " + threadId + " cannot be read.", e);
            return Optional.empty();
        }
    }

    /** Keeps something else, or nothing. */
    void write(@Nullable T value) {
        RawJson json = value == null ? null : RawJson.of(ProtocolJson.encodeToTree(value));
        try {
            store.replaceDocument(threadId, name, store.document(threadId, name).orElse(null), json);
        } catch (ThreadStoreException e) {
            LOG.log(Level.WARNING, "The " + name + " of thread " + threadId + " cannot be kept.", e);
        }
    }
}
