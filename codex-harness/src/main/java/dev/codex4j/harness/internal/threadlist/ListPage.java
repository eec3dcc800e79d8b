package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.store.StoredThread;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of threads.
 *
 * @param nextCursor where the next one begins, null if there is none
 * @param backwardsCursor where a page in the other direction begins that has the first thread in it again, null if there is
 *     no thread
 */
record ListPage(
        List<StoredThread> threads,
        @Nullable String nextCursor,
        @Nullable String backwardsCursor) {}
