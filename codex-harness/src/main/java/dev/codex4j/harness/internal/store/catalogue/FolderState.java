package dev.codex4j.harness.internal.store.catalogue;

/**
 * A folder when it was listed.
 *
 * @param changed when a file was added to it or removed last, in nanoseconds of Unix time
 * @param settled whether that was so long ago that any further change gives it another time
 */
record FolderState(long changed, boolean settled) {}
