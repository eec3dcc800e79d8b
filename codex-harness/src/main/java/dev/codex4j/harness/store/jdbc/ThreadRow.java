package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.store.StoredThread;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of threads.
 *
 * @param thread as lists show it
 * @param begun whether it has had a line of its own
 * @param next the ordinal that its next line gets
 * @param revision changes with every change of the thread
 * @param token who has it holds the thread, null if nobody does
 * @param held whether the lease of whoever holds it has not ended
 */
record ThreadRow(
        StoredThread thread,
        boolean begun,
        long next,
        long revision,
        @Nullable String token,
        boolean held) {}
