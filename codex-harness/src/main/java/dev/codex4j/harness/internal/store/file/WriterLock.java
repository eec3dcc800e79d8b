package dev.codex4j.harness.internal.store.file;

import java.io.IOException;

/** The right to write to a thread. Never throws when it is given back; idempotent. */
interface WriterLock extends AutoCloseable {
    /**
     * Keeps other kinds of programs away, too. Until then only JVMs are: nobody else can know of a thread without a file.
     *
     * @throws IOException if that fails
     */
    void keepOthersAway() throws IOException;

    @Override
    void close();
}
