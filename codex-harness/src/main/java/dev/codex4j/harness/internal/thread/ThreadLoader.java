package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;

/** Makes loaded threads out of stored ones. May block on the store. Safe for use by many threads. */
final class ThreadLoader {
    private final LoadedThreads loaded;
    private final ThreadFactory factory;
    private final ThreadStore store;

    ThreadLoader(LoadedThreads loaded, ThreadFactory factory, ThreadStore store) {
        this.loaded = loaded;
        this.factory = factory;
        this.store = store;
    }

    /** A stored thread. Refuses those that are not there. */
    StoredThread require(String threadId) {
        return store.find(threadId).orElseThrow(() -> Refusals.noRollout(threadId));
    }

    /** A stored thread that is not put away. Refuses others. */
    StoredThread requireOpen(String threadId) {
        StoredThread stored = require(threadId);
        if (stored.archived()) {
            throw Refusals.archived(stored.id());
        }
        return stored;
    }

    /** Loads a thread, as its only writer. */
    ThreadSession load(String threadId, ThreadResumeParams params, ThreadOrigin origin) {
        StoredThread stored = requireOpen(threadId);
        ThreadWriter writer = store.open(stored.id());
        ThreadSession session = null;
        try (ThreadLines lines = store.read(stored.id())) {
            ThreadPast past = ThreadPast.read(lines, lines.end(), stored.id());
            session = factory.load(
                    ThreadWishes.of(params, past.settings()),
                    params.model() == null,
                    origin,
                    past,
                    stored,
                    writer,
                    loaded.everyone());
        } finally {
            if (session == null) {
                writer.close();
            }
        }
        return added(session);
    }

    /**
     * Makes a fork.
     *
     * @param end the ordinal of the source's first line that the fork does not have
     */
    ThreadSession fork(ThreadForkParams params, ThreadOrigin origin, StoredThread source, long end) {
        ThreadPast past;
        try (ThreadLines lines = store.read(source.id())) {
            past = ThreadPast.read(lines, end, source.id());
        }
        HistoryBase base = new HistoryBase(source.id(), end);
        return added(
                factory.fork(ThreadWishes.of(params, past.settings()), origin, past, source, base, loaded.everyone()));
    }

    private ThreadSession added(ThreadSession session) {
        if (!loaded.add(session)) {
            throw Refusals.invalid("the harness is closed");
        }
        return session;
    }

    /** The place in a thread's lines before or after a turn. */
    long placeOf(String threadId, TurnPlace place) {
        try (ThreadLines lines = store.read(threadId)) {
            return place.in(lines);
        } catch (ThreadStoreException e) {
            throw e.kind() == ThreadStoreException.Kind.NOT_FOUND ? Refusals.noRollout(threadId) : e;
        }
    }
}
