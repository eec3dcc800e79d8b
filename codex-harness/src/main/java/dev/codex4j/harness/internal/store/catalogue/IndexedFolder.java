package dev.codex4j.harness.internal.store.catalogue;

/**
 * A folder that the index knows all threads of.
 *
 * @param changed when a file was added to it or removed last, in nanoseconds of Unix time
 * @param threads how many threads that are
 */
record IndexedFolder(long changed, int threads) {}
