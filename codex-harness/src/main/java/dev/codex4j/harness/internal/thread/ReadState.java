package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.store.SharedDocument;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.readstate.ThreadUnreadPosition;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * From where on the user has not read a thread. There is no such place before the thread is known to others, and never in
 * one that nothing is kept of. Owned by the thread's worker; {@link #view} is callable by any thread.
 */
final class ReadState {
    private static final String NAME = "read-state";
    private static final SharedDocument.Form<ThreadReadState> FORM = new SharedDocument.Form<>() {
        @Override
        public JsonNode write(ThreadReadState state) {
            return ProtocolJson.encodeToTree(state);
        }

        @Override
        public ThreadReadState read(JsonNode json) {
            return ProtocolJson.decode(json, ThreadReadState.class);
        }
    };

    private final String threadId;
    private final boolean fleeting;
    private final IdGenerator ids;
    private final ThreadDocument<ThreadReadState> document;
    private volatile @Nullable ThreadReadState state;

    private ReadState(
            String threadId,
            boolean fleeting,
            IdGenerator ids,
            ThreadDocument<ThreadReadState> document,
            @Nullable ThreadReadState state) {
        this.threadId = threadId;
        this.fleeting = fleeting;
        this.ids = ids;
        this.document = document;
        this.state = state;
    }

    /**
     * The state of a thread that is loaded.
     *
     * @param existed whether it was there before
     */
    static ReadState of(ThreadIdentity thread, boolean existed, IdGenerator ids, ThreadStore store) {
        return new ReadState(
                thread.id(),
                thread.ephemeral(),
                ids,
                document(thread.id(), store),
                existed && !thread.ephemeral() ? stored(thread.id(), store) : null);
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

    /** The thread is there for others from now on, and has something to be read. */
    void begin() {
        if (state == null && !fleeting) {
            state = initial(threadId);
        }
    }

    /** A turn that has ended is unread; the first one of several counts. Empty if there is no state. */
    Optional<ThreadReadState> turnEnded(String turnId) {
        ThreadUnreadPosition first = firstUnread();
        return state == null
                ? Optional.empty()
                : Optional.of(to(first == null ? new ThreadUnreadPosition.Turn(turnId) : first));
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
        if (before == null) {
            throw Refusals.invalid("thread read state unavailable");
        }
        return to(markedAs(before, read, expected));
    }

    /**
     * The same for a thread that is not loaded. May block.
     *
     * @param expected the revision that the user has seen
     */
    static ThreadReadState mark(String threadId, ThreadStore store, IdGenerator ids, boolean read, String expected) {
        AtomicReference<ThreadReadState> marked = new AtomicReference<>();
        new SharedDocument<>(store, threadId, NAME, FORM).change(before -> {
            ThreadUnreadPosition firstUnread = markedAs(before == null ? initial(threadId) : before, read, expected);
            marked.set(changed(ids, firstUnread));
            return marked.get();
        });
        return marked.get();
    }

    private static @Nullable ThreadUnreadPosition markedAs(ThreadReadState before, boolean read, String expected) {
        if (!before.revision().equals(expected)) {
            throw Refusals.readStateChanged(before);
        }
        return read ? null : new ThreadUnreadPosition.ThreadStart();
    }

    private @Nullable ThreadUnreadPosition firstUnread() {
        ThreadReadState now = state;
        return now == null ? null : now.firstUnread();
    }

    private ThreadReadState to(@Nullable ThreadUnreadPosition firstUnread) {
        ThreadReadState changed = changed(ids, firstUnread);
        state = changed;
        return changed;
    }

    private static ThreadReadState changed(IdGenerator ids, @Nullable ThreadUnreadPosition firstUnread) {
        return ThreadReadState.builder(ids.next()).firstUnread(firstUnread).build();
    }

    /** Keeps the state for later lives of the thread. */
    void keep() {
        document.write(state);
    }

    /** The state for clients, null if there is none. */
    @Nullable
    ThreadReadState view() {
        return state;
    }
}
