package dev.codex4j.harness.internal.store.file;

/** The right to write to a thread. Never throws when it is given back; idempotent. */
@FunctionalInterface
interface WriterLock extends AutoCloseable {
    @Override
    void close();
}
