package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.readstate.ThreadUnreadPosition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From where on the user has not read a thread. Owned by the thread's worker; {@link #view} is callable by any thread. */
final class ReadState {
    private final String threadId;
    private final IdGenerator ids;
    private final ThreadDocument<ThreadReadState> document;
    private volatile @Nullable ThreadReadState state;

    private ReadState(
            String threadId,
            IdGenerator ids,
            ThreadDocument<ThreadReadState> document,
            @Nullable ThreadReadState state) {
        this.threadId = threadId;
        this.ids = ids;
        this.document = document;
        this.state = state;
    }

    /** The state of a new thread, which has something to read only if it is a fork. */
    static ReadState ofNew(ThreadIdentity thread, IdGenerator ids, ThreadStore store) {
        return new ReadState(
                thread.id(),
                ids,
                document(thread.id(), store),
                thread.forkedFromId() == null ? null : initial(thread.id()));
    }

    /** The state of a thread that is loaded. */
    static ReadState load(String threadId, IdGenerator ids, ThreadStore store) {
        return new ReadState(threadId, ids, document(threadId, store), stored(threadId, store));
    }

    /** The state of a thread that may not be loaded. */
    static ThreadReadState stored(String threadId, ThreadStore store) {
        return document(threadId, store).read().orElseGet(() -> initial(threadId));
    }

    private static ThreadDocument<ThreadReadState> document(String threadId, ThreadStore store) {
        return new ThreadDocument<>(store, threadId, "read-state", ThreadReadState.class);
    }

    private static ThreadReadState initial(String threadId) {
        return ThreadReadState.builder("initial:" + threadId).build();
    }

    /** A thread has something to read from its first turn on. */
    void turnStarted() {
        if (state == null) {
            state = initial(threadId);
        }
    }

    /** A turn that has ended is unread; the first one of several counts. */
    ThreadReadState turnEnded(String turnId) {
        ThreadUnreadPosition first = firstUnread();
        return to(first == null ? new ThreadUnreadPosition.Turn(turnId) : first);
    }

    /** The turn from which on all is unread is gone; empty if it is another one, or nothing is unread. */
    Optional<ThreadReadState> turnsCut(HistoryPages pages) {
        return firstUnread() instanceof ThreadUnreadPosition.Turn turn && !pages.has(turn.turnId())
                ? Optional.of(to(null))
                : Optional.empty();
    }

    /**
     * The user has read everything, or wants to read everything again.
     *
     * @param expected the revision that the user has seen
     */
    ThreadReadState mark(boolean read, String expected) {
        ThreadReadState before = state;
        if (before == null || !before.revision().equals(expected)) {
            throw Refusals.invalid("read state revision conflict: expected `" + expected + "` but found `"
                    + (before == null ? "" : before.revision()) + "`");
        }
        return to(read ? null : new ThreadUnreadPosition.ThreadStart());
    }

    private @Nullable ThreadUnreadPosition firstUnread() {
        ThreadReadState now = state;
        return now == null ? null : now.firstUnread();
    }

    private ThreadReadState to(@Nullable ThreadUnreadPosition firstUnread) {
        ThreadReadState changed =
                ThreadReadState.builder(ids.next()).firstUnread(firstUnread).build();
        state = changed;
        return changed;
    }

    /** Keeps the state for later lives of the thread. */
    void keep() {
        document.write(state);
    }

    /** The state for clients, null before the first turn. */
    @Nullable
    ThreadReadState view() {
        return state;
    }
}
