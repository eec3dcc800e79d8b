package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.store.ThreadStore;

/**
 * Where the threads of a harness live.
 *
 * @param kept those that outlive it
 * @param fleeting those that nothing is kept of
 */
public record Stores(ThreadStore kept, ThreadStore fleeting) {
    /** Where a thread lives. */
    ThreadStore of(boolean ephemeral) {
        return ephemeral ? fleeting : kept;
    }
}
