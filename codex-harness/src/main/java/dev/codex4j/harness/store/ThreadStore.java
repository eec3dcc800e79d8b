package dev.codex4j.harness.store;

import dev.codex4j.harness.model.RawJson;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where threads live. Safe for use by many threads; calls may block on a disk or a network. Unless said otherwise, a
 * method throws {@link ThreadStoreException}.
 *
 * <p>An implementation passes the tests of {@code ThreadStoreContract} in this project's test sources.
 */
public interface ThreadStore extends AutoCloseable {
    /**
     * Makes room for a new thread and becomes its writer. Nobody sees the thread before its first line.
     *
     * @param thread the thread as it is now
     * @param base what it begins with, null to begin anew
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
     * Changes what lists show of a thread, without a line of its own: its name, its repository, its section and project.
     * Other fields keep what the thread's lines say.
     *
     * @return the thread as it is now
     */
    StoredThread update(String threadId, UnaryOperator<StoredThread> change);

    /** Puts a thread away; does nothing if it is archived. Nobody may have it open for writing. */
    StoredThread archive(String threadId);

    /** Brings an archived thread back; does nothing if it is not archived. */
    StoredThread unarchive(String threadId);

    /** Deletes a thread and its documents for good. Forks of it keep what they have from it. */
    void delete(String threadId);

    /**
     * A small document beside the rollouts, such as the submissions that wait for a thread.
     *
     * @param owner a thread's id, or another name of letters, digits and hyphens
     * @param name what the document is, of the same letters
     */
    Optional<RawJson> document(String owner, String name);

    /**
     * Replaces a document.
     *
     * @param expected what it must be now, null if it must not be there; else {@link ThreadStoreException.Kind#CONFLICT}
     * @param replacement what it is to be, null to delete it
     */
    void replaceDocument(String owner, String name, @Nullable RawJson expected, @Nullable RawJson replacement);

    /** Gives up all writers and connections. Idempotent. */
    @Override
    void close();
}
