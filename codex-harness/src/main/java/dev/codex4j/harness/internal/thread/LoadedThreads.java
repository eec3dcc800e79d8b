package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private volatile Runnable added = () -> {};

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
        sessions.values().forEach(session -> session.visits().leave(observer));
    }

    /** Those who are told what concerns everyone; a live set. */
    Set<ThreadObserver> everyone() {
        return everyone;
    }

    /** Tells everyone of something that concerns a thread that is not loaded. */
    void tellEveryone(ServerNotification notification) {
        new Audience(everyone).tellEveryone(notification);
    }

    /**
     * Starts a thread that {@code starter} is subscribed to from its first moment.
     *
     * @param client who starts it
     */
    public void start(
            ThreadStartParams params, ThreadOrigin client, ThreadObserver starter, Reply<ThreadStartResponse> reply) {
        requireOpen();
        ThreadSession session = factory.start(params, client, starter, everyone);
        if (add(session)) {
            session.visits().open(starter, ThreadAnswers::started, false, true, reply);
        } else {
            reply.fail(closed());
        }
    }

    /**
     * Starts a thread for an agent. All who watch its parent now watch it too, without having asked.
     *
     * @param watcher hears what happens in it as well, after them
     */
    public ThreadSession startAgent(AgentSpec spec, ThreadObserver watcher) {
        ThreadSession parent = require(spec.source().parentThreadId());
        requireOpen();
        ThreadSession session = factory.agent(spec, parent.identity(), everyone);
        if (!add(session)) {
            throw closed();
        }
        session.relatives().open(parent.relatives().watchers(), watcher);
        return session;
    }

    /** An agent that works for the same client's thread as {@code relativeId} and is stored. May block on the store. */
    public Optional<StoredAgent> storedAgent(String agentId, String relativeId) {
        return factory.storedAgent(agentId, require(relativeId).identity());
    }

    /** Runs something whenever a thread has been taken in. */
    void whenAdded(Runnable action) {
        added = action;
    }

    /** Whether no more threads are taken in. */
    boolean isClosed() {
        return closed;
    }

    /** Takes in a thread; false if the harness is closed, and the thread with it. */
    boolean add(ThreadSession session) {
        sessions.put(session.id(), session);
        if (closed) {
            CompletableFuture<Void> unused = session.close();
            return false;
        }
        added.run();
        return true;
    }

    /** Closes a thread and forgets it; everyone is told when that is done. Does nothing if it is not loaded. */
    public CompletableFuture<Void> unload(String threadId) {
        ThreadSession session = sessions.get(threadId);
        return session == null
                ? CompletableFuture.completedFuture(null)
                : session.close().thenRun(() -> {
                    sessions.remove(threadId, session);
                    session.relatives().unloaded();
                });
    }

    private void requireOpen() {
        if (closed) {
            throw closed();
        }
    }

    private static RpcException closed() {
        return Refusals.invalid("the harness is closed");
    }

    /** A loaded thread. Refuses ids that are none, and threads that are not loaded. */
    public ThreadSession require(String threadId) {
        ThreadSession session = find(threadId);
        if (session == null) {
            throw Refusals.threadNotFound(threadId);
        }
        return session;
    }

    /** A loaded thread, null if it is not loaded. Refuses ids that are none. */
    public @Nullable ThreadSession find(String threadId) {
        if (!isId(threadId)) {
            throw Refusals.invalid("invalid thread id: `" + threadId + "` is not a UUID");
        }
        return sessions.get(threadId);
    }

    /** Whether a text has the form of a thread's id. */
    static boolean isId(String text) {
        return UUID.matcher(text).matches();
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
}
