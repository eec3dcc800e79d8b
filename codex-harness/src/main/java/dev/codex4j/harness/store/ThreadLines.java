package dev.codex4j.harness.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one thread, those included that it has from the threads it was forked from. Lines that are added later may
 * or may not be seen. Used by one thread at a time; must be closed.
 */
public interface ThreadLines extends AutoCloseable {
    /** The ordinal that the next line would get. */
    long end();

    /**
     * Reads from newer to older, lazily: the cost is that of what is read.
     *
     * @param before the first line returned is the newest with a lower ordinal
     * @param types the kinds of lines wanted, all if empty
     */
    Scan backwards(long before, Set<String> types);

    /**
     * Reads from older to newer, lazily.
     *
     * @param from the first line returned is the oldest with this ordinal or a higher one
     * @param types the kinds of lines wanted, all if empty
     */
    Scan forwards(long from, Set<String> types);

    @Override
    void close();

    /** A way through the lines. Ends with its {@link ThreadLines}. */
    interface Scan {
        /** The next line, null when there is none. Lines that cannot be read are skipped. */
        @Nullable
        RolloutLine next();
    }
}
