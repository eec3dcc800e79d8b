package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The threads that a harness has loaded, and those who are told what concerns everyone. Safe for use by many threads. */
public final class LoadedThreads {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final ThreadFactory factory;
    private final Map<String, ThreadSession> sessions = new ConcurrentSkipListMap<>();
    private final Set<ThreadObserver> everyone = new CopyOnWriteArraySet<>();
    private volatile boolean closed;

    public LoadedThreads(ThreadFactory factory) {
        this.factory = factory;
    }

    /** Tells {@code observer} from now on what concerns everyone. */
    public void observe(ThreadObserver observer) {
        everyone.add(observer);
    }

    /** Tells {@code observer} nothing any more. */
    public void forget(ThreadObserver observer) {
        everyone.remove(observer);
        sessions.values().forEach(session -> session.unsubscribe(observer));
    }

    /**
     * Starts a thread that {@code starter} is subscribed to from its first moment.
     *
     * @param client who starts it
     */
    public void start(
            ThreadStartParams params, ThreadOrigin client, ThreadObserver starter, Reply<ThreadStartResponse> reply) {
        if (closed) {
            refuse(reply);
            return;
        }
        ThreadFactory.Started started = factory.start(params, client, everyone);
        ThreadSession session = started.session();
        sessions.put(session.id(), session);
        if (closed) {
            CompletableFuture<Void> unused = session.close().whenComplete((ended, failure) -> refuse(reply));
            return;
        }
        started.flaws().forEach(starter::tell);
        session.open(starter, started.answer(), reply);
    }

    /**
     * Starts a thread for an agent. All who watch its parent now watch it too, without having asked.
     *
     * @param watcher hears what happens in it as well, after them
     */
    public ThreadSession startAgent(AgentSpec spec, ThreadObserver watcher) {
        ThreadSession parent = require(spec.source().parentThreadId());
        if (closed) {
            throw Refusals.invalid("the harness is closed");
        }
        ThreadSession session = factory.agent(spec, parent.identity(), everyone);
        sessions.put(session.id(), session);
        session.relatives().open(parent.relatives().watchers(), watcher);
        if (closed) {
            CompletableFuture<Void> unused = unload(session.id());
        }
        return session;
    }

    /** Closes a thread and forgets it; everyone is told when that is done. Does nothing if it is not loaded. */
    public CompletableFuture<Void> unload(String threadId) {
        ThreadSession session = sessions.remove(threadId);
        return session == null
                ? CompletableFuture.completedFuture(null)
                : session.relatives().unload();
    }

    private static void refuse(Reply<ThreadStartResponse> reply) {
        reply.fail(Refusals.invalid("the harness is closed"));
    }

    /** A loaded thread. Refuses ids that are none, and threads that are not loaded. */
    public ThreadSession require(String threadId) {
        checkId(threadId);
        ThreadSession session = sessions.get(threadId);
        if (session == null) {
            throw Refusals.threadNotFound(threadId);
        }
        return session;
    }

    /** A loaded thread, null if it is not loaded. Refuses ids that are none. */
    public @Nullable ThreadSession find(String threadId) {
        checkId(threadId);
        return sessions.get(threadId);
    }

    /** The ids of all loaded threads, oldest first. */
    public List<String> ids() {
        return List.copyOf(sessions.keySet());
    }

    /** Closes all threads; completes when nothing of them is left. Idempotent. */
    public CompletableFuture<Void> close() {
        closed = true;
        return CompletableFuture.allOf(
                sessions.values().stream().map(ThreadSession::close).toArray(CompletableFuture[]::new));
    }

    /** Gives up the threads that are not closed yet. */
    public void abandon() {
        sessions.values().forEach(ThreadSession::abandon);
    }

    private static void checkId(String threadId) {
        if (!UUID.matcher(threadId).matches()) {
            throw Refusals.invalid("invalid thread id: `" + threadId + "` is not a UUID");
        }
    }
}
