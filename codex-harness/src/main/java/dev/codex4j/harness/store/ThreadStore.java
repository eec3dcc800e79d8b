package dev.codex4j.harness.store;

import dev.codex4j.harness.internal.store.memory.InMemoryThreadStore;
import dev.codex4j.harness.model.RawJson;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where threads live. Safe for use by many threads; calls may block on a disk or a network. Unless said otherwise, a
 * method throws {@link ThreadStoreException}, of kind {@link ThreadStoreException.Kind#NOT_FOUND} where there is no thread
 * of that id.
 *
 * <p>An implementation passes the tests of {@code ThreadStoreContract} in this project's test sources.
 */
public interface ThreadStore extends AutoCloseable {
    /** A store that forgets everything with its {@link #close}. */
    static ThreadStore inMemory() {
        return new InMemoryThreadStore();
    }

    /**
     * Makes room for a new thread and becomes its writer. Nobody sees the thread before its first line, which is of type
     * {@code session_meta}; if the writer is closed before, nothing is left of it. A store may add to that line what the
     * thread begins with, as {@code history_base}.
     *
     * @param thread the thread as it is now, its project and Daybreak choice among that; its id is of letters, digits and
     *     hyphens, at most 128, else {@link IllegalArgumentException}; if there is one of that id already,
     *     {@link ThreadStoreException.Kind#CONFLICT}
     * @param base what it begins with, null to begin anew; if that thread is shorter,
     *     {@link ThreadStoreException.Kind#CONFLICT}
     */
    ThreadWriter create(StoredThread thread, @Nullable HistoryBase base);

    /** Becomes the writer of a thread that exists. */
    ThreadWriter open(String threadId);

    /** The lines of a thread, archived or not. */
    ThreadLines read(String threadId);

    /** A thread, archived or not; empty if there is none of that id, or nothing was written to it yet. */
    Optional<StoredThread> find(String threadId);

    /** Threads, page by page. */
    ThreadPage list(ThreadQuery query);

    /**
     * Changes what lists show of a thread, without a line of its own: see {@link StoredThread#withChoicesOf}. Other
     * fields keep what the thread's lines say. Works on archived threads and on those that somebody writes.
     *
     * @param change may be called several times, if others change the thread meanwhile
     * @return the thread as it is now
     */
    StoredThread update(String threadId, UnaryOperator<StoredThread> change);

    /** Puts a thread away; does nothing if it is archived. Nobody may have it open for writing. */
    StoredThread archive(String threadId);

    /** Brings an archived thread back; does nothing if it is not archived. */
    StoredThread unarchive(String threadId);

    /**
     * Deletes a thread and its documents for good. Nobody may have it open for writing, and no other thread may begin with
     * its lines: {@link ThreadStoreException.Kind#CONFLICT}.
     */
    void delete(String threadId);

    /**
     * A small document beside the rollouts, such as the submissions that wait for a thread.
     *
     * @param owner a thread's id, or another name of letters, digits and hyphens, at most 128, else
     *     {@link IllegalArgumentException}
     * @param name what the document is, of the same letters
     */
    Optional<RawJson> document(String owner, String name);

    /**
     * Replaces a document.
     *
     * @param expected what it must be now, byte for byte, null if it must not be there; else
     *     {@link ThreadStoreException.Kind#CONFLICT}
     * @param replacement what it is to be, null to delete it
     */
    void replaceDocument(String owner, String name, @Nullable RawJson expected, @Nullable RawJson replacement);

    /** Gives up all writers and connections; whoever calls other methods then is told that it failed. Idempotent. */
    @Override
    void close();
}
