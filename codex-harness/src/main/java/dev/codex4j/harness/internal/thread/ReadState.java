package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.readstate.ThreadUnreadPosition;
import org.jspecify.annotations.Nullable;

/** From where on the user has not read a thread. Owned by the thread's worker. */
final class ReadState {
    private final IdGenerator ids;
    private volatile @Nullable ThreadReadState state;

    ReadState(IdGenerator ids) {
        this.ids = ids;
    }

    /** A thread has something to read from its first turn on. */
    void turnStarted(String threadId) {
        if (state == null) {
            state = ThreadReadState.builder("initial:" + threadId).build();
        }
    }

    /** A turn that has ended is unread; the first one of several counts. */
    ThreadReadState turnEnded(String turnId) {
        ThreadReadState before = state;
        ThreadUnreadPosition first = before == null ? null : before.firstUnread();
        state = ThreadReadState.builder(ids.next())
                .firstUnread(first == null ? new ThreadUnreadPosition.Turn(turnId) : first)
                .build();
        return state;
    }

    /** The state for clients, null before the first turn. */
    @Nullable
    ThreadReadState view() {
        return state;
    }
}
