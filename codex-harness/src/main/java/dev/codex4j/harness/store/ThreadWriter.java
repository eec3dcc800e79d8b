package dev.codex4j.harness.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one writer that a thread has, in all processes and nodes that share the store. Used by one thread at a time;
 * {@link #close} by any.
 *
 * <p>All methods throw {@link ThreadStoreException}; of kind {@link ThreadStoreException.Kind#NOT_WRITER} if somebody
 * else has taken over meanwhile, after which this writer never writes again.
 */
public interface ThreadWriter extends AutoCloseable {
    /**
     * Adds lines; on return they survive the end of this process. If that fails nothing of {@code entries} counts as
     * written and the same call may be tried again; what was written before is safe.
     *
     * @param now the thread as lists show it from now on; what {@link ThreadStore#update} can change stays as it is in
     *     the store
     * @return the ordinal after the last line
     */
    long append(List<RolloutLine.Entry> entries, StoredThread now);

    /** On return all that was added survives the end of the machine too. */
    void sync();

    /**
     * Takes lines out of the thread's history: the next one is added after those before {@code end}. The lines are not
     * deleted where others, such as forks, are built on them. Throws {@link IllegalArgumentException} if there are not so
     * many. A store may put a line of its own, of type {@code session_meta}, where the history goes on; the next ordinal
     * then is higher than {@code end}.
     */
    void cut(long end);

    /** The file that the thread's next line will be in, null where threads are not files. Changes with {@link #cut}. */
    default @Nullable Path file() {
        return null;
    }

    /** Lets somebody else write. Idempotent. */
    @Override
    void close();
}
