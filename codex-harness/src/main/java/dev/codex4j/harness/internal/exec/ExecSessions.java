package dev.codex4j.harness.internal.exec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The commands of one thread that the model can still talk to. An ended command stays until its end was told. Safe for
 * use by several threads.
 */
public final class ExecSessions implements AutoCloseable {
    /** How many sessions a thread keeps before the one that was not used for longest is ended. */
    public static final int MAX_SESSIONS = 64;

    private static final int PROTECTED_SESSIONS = 8;
    private static final int FIRST_ID = 1000;
    private static final int LAST_ID = 99_999;

    private final ProcessLauncher launcher;
    private final RandomGenerator random;
    private final Map<Integer, ExecSession> sessions = new LinkedHashMap<>();
    private final Set<Integer> reserved = new HashSet<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final WaitPause pause = new WaitPause();
    private boolean closed;

    public ExecSessions(ProcessLauncher launcher, RandomGenerator random) {
        this.launcher = launcher;
        this.random = random;
    }

    /** Stops the clock of all waits for these commands. */
    public WaitPause pause() {
        return pause;
    }

    /** Takes a free id, so that a command can be announced before it runs. Give it back by start or release. */
    public synchronized int reserve() {
        int id = random.nextInt(FIRST_ID, LAST_ID + 1);
        while (sessions.containsKey(id) || !reserved.add(id)) {
            id = random.nextInt(FIRST_ID, LAST_ID + 1);
        }
        return id;
    }

    /** Gives back an id that will not be used. */
    public synchronized void release(int id) {
        reserved.remove(id);
    }

    /**
     * Starts a command under a reserved id. If that makes too many, the one that was not used for longest is ended.
     *
     * @throws LaunchException if it cannot be started; the id is released and the listener will not be called
     */
    public ExecSession start(int id, ExecRequest request, ExecListener listener) throws LaunchException {
        ExecSession session = new ExecSession(id, request, listener, pause);
        ProcessSession process;
        try {
            process = launcher.launch(request.launch(), (channel, bytes, length) -> session.output(bytes, length));
        } catch (LaunchException e) {
            release(id);
            throw e;
        }
        session.attach(process);
        ExecSession evicted;
        boolean refused;
        synchronized (this) {
            reserved.remove(id);
            refused = closed;
            evicted = refused || sessions.size() < MAX_SESSIONS ? null : evict();
            if (!refused) {
                sessions.put(id, session);
            }
        }
        if (evicted != null) {
            evicted.kill();
        }
        if (refused) {
            session.kill();
        }
        return session;
    }

    private @Nullable ExecSession evict() {
        List<ExecSession> byUse = new ArrayList<>(sessions.values());
        byUse.sort(Comparator.comparingLong(ExecSession::usedNanos));
        List<ExecSession> candidates = byUse.subList(0, byUse.size() - PROTECTED_SESSIONS);
        ExecSession victim = candidates.stream()
                .filter(session -> !session.running())
                .findFirst()
                .orElse(candidates.get(0));
        sessions.remove(victim.id());
        return victim;
    }

    /** The session with that id, if it exists and its end was not told yet. */
    public synchronized Optional<ExecSession> find(int id) {
        return Optional.ofNullable(sessions.get(id));
    }

    /** Forgets a session once its end was told to the model; ends nothing. */
    public synchronized void forget(ExecSession session) {
        sessions.remove(session.id(), session);
    }

    /** The sessions whose command runs, oldest first. */
    public synchronized List<ExecSession> running() {
        return sessions.values().stream().filter(ExecSession::running).toList();
    }

    /** How many sessions are kept. */
    public synchronized int size() {
        return sessions.size();
    }

    /** Ends the command of that session with its children. Says whether there was one running. */
    public boolean terminate(int id) {
        Optional<ExecSession> session = find(id).filter(ExecSession::running);
        session.ifPresent(running -> {
            running.kill();
            forget(running);
        });
        return session.isPresent();
    }

    /** Ends all commands; new ones can be started afterwards. */
    public void terminateAll() {
        kill(takeAll());
    }

    /** Ends all commands, and any that is started later at once. Idempotent. */
    @Override
    public void close() {
        Collection<ExecSession> last;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            last = takeAll();
        }
        kill(last);
        CompletableFuture<Void> unused = CompletableFuture.allOf(
                        last.stream().map(ExecSession::exit).toArray(CompletableFuture[]::new))
                .thenRun(() -> ended.complete(null));
    }

    /** Completes when the commands that {@link #close} has ended are gone and their listeners know. */
    public CompletableFuture<Void> ended() {
        return ended.copy();
    }

    private synchronized Collection<ExecSession> takeAll() {
        List<ExecSession> all = List.copyOf(sessions.values());
        sessions.clear();
        return all;
    }

    private static void kill(Collection<ExecSession> sessions) {
        sessions.stream().filter(ExecSession::running).forEach(ExecSession::kill);
    }
}
