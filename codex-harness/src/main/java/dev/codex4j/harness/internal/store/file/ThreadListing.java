package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;

/** Finds threads for lists. Told of every change that this process makes; others have to be seen. Safe for use by many threads. */
public interface ThreadListing extends AutoCloseable {
    /** Threads, page by page, with what is chosen for them. */
    ThreadPage list(ThreadQuery query);

    /** A thread is new, or is shown otherwise now. Called after each line: does not wait for anything. */
    void changed(StoredThread thread);

    /** A thread is gone. */
    void removed(String threadId);

    @Override
    void close();
}
