package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import org.jspecify.annotations.Nullable;

/** What only the running server knows of threads. Called by many threads; must not block. */
public interface LiveThreads {
    /** A loaded thread as it is now, null if it is not loaded. */
    @Nullable
    ThreadInfo view(String threadId);

    /** From where on the user has not read a thread, null if there is nothing but what the store holds. */
    @Nullable
    ThreadReadState readState(String threadId);
}
