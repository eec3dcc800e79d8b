package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadArchiveResponse;
import dev.codex4j.protocol.thread.ThreadArchivedNotification;
import dev.codex4j.protocol.thread.ThreadClosedNotification;
import dev.codex4j.protocol.thread.ThreadDeleteParams;
import dev.codex4j.protocol.thread.ThreadDeleteResponse;
import dev.codex4j.protocol.thread.ThreadDeletedNotification;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadForkResponse;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadUnarchiveParams;
import dev.codex4j.protocol.thread.ThreadUnarchiveResponse;
import dev.codex4j.protocol.thread.ThreadUnarchivedNotification;
import dev.codex4j.protocol.thread.history.ThreadRevertParams;
import dev.codex4j.protocol.thread.history.ThreadRevertResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings threads back, forks and reverts them, puts them away and deletes them, whether they are loaded or not. Safe for
 * use by many threads; answers on threads of the executor.
 */
public final class ThreadLifecycle {
    private final LoadedThreads loaded;
    private final ThreadStore store;
    private final ThreadLoader loader;
    private final Library library;
    private final ThreadLanes lanes;
    private final ThreadAttachments attachments;

    /** @param unloadDelay how long a thread stays loaded that nobody watches */
    ThreadLifecycle(
            LoadedThreads loaded,
            ThreadFactory factory,
            SessionServices services,
            ThreadLanes lanes,
            ThreadAttachments attachments,
            Supplier<Duration> unloadDelay) {
        this.loaded = loaded;
        this.store = services.stores().kept();
        this.library = services.library();
        this.loader = new ThreadLoader(loaded, factory, store);
        this.lanes = lanes;
        this.attachments = attachments;
        IdleThreads idle = new IdleThreads(loaded, services.executor(), unloadDelay, this::unload);
        loaded.whenAdded(idle::watch);
    }

    private void unload(String threadId) {
        lanes.run(threadId, Reply.to(new CompletableFuture<>()), () -> {
            ThreadSession session = loaded.find(threadId);
            if (session != null && session.isIdle()) {
                loaded.unload(threadId).join();
                loaded.tellEveryone(new ThreadClosedNotification(threadId));
            }
        });
    }

    /** Lets an observer join a thread, which is loaded for that if it is not. A file that is named outranks the id. */
    public void resume(
            ThreadResumeParams params,
            ThreadOrigin origin,
            ThreadObserver observer,
            Reply<ThreadResumeResponse> reply) {
        if (params.path() == null) {
            requireId("session", params.threadId());
        }
        if (LoadedThreads.isId(params.threadId()) && loaded.find(params.threadId()) != null) {
            join(params.threadId(), params, origin, observer, reply);
            return;
        }
        if (params.history() != null) {
            throw Refusals.invalid("a thread cannot be resumed with a `history` of another; use thread/inject_items");
        }
        lanes.run(params.threadId(), reply, () -> {
            String threadId = ThreadPaths.wanted(store, params.threadId(), params.path());
            join(threadId, params, origin, observer, reply);
        });
    }

    private void join(
            String threadId,
            ThreadResumeParams params,
            ThreadOrigin origin,
            ThreadObserver observer,
            Reply<ThreadResumeResponse> reply) {
        lanes.run(threadId, reply, () -> {
            ThreadSession session = loaded.find(threadId);
            if (session == null) {
                session = loader.load(threadId, params, origin);
            } else {
                ThreadPaths.requireActive(session, params.path());
                if (params.history() != null) {
                    throw Refusals.invalid(
                            "cannot resume thread " + session.id() + " with history while it is already running");
                }
                session.visits().requireResumable();
            }
            session.visits().resume(params, observer, reply);
        });
    }

    /**
     * Makes a new thread out of the beginning of another one. A file that is named outranks the id.
     *
     * @param found run when it is known what is forked
     */
    public void fork(
            ThreadForkParams params,
            ThreadOrigin origin,
            ThreadObserver starter,
            Runnable found,
            Reply<ThreadForkResponse> reply) {
        TurnPlace place = TurnPlace.of(params);
        if (Boolean.TRUE.equals(params.ephemeral()) && !params.excludeTurns()) {
            throw Refusals.invalid("ephemeral paginated thread/fork requires `excludeTurns: true`");
        }
        if (params.path() == null) {
            requireId("session", params.threadId());
            fork(params.threadId(), params, place, origin, starter, found, reply);
            return;
        }
        lanes.run(params.threadId(), reply, () -> {
            String threadId = ThreadPaths.wanted(store, params.threadId(), params.path());
            fork(threadId, params, place, origin, starter, found, reply);
        });
    }

    private void fork(
            String threadId,
            ThreadForkParams params,
            TurnPlace place,
            ThreadOrigin origin,
            ThreadObserver starter,
            Runnable found,
            Reply<ThreadForkResponse> reply) {
        whenWritten(threadId, reply, written -> {
            StoredThread source = loader.requireOpen(threadId);
            found.run();
            ThreadSession fork = loader.fork(params, origin, source, loader.placeOf(source.id(), place));
            boolean stored = !fork.identity().ephemeral();
            if (stored) {
                attachments.copy(source.id(), fork.id());
            }
            fork.visits().open(starter, ThreadAnswers::forked, stored, !params.excludeTurns(), reply);
        });
    }

    /** Takes a turn and all after it out of a loaded thread's history. What runs is stopped. */
    public void revert(ThreadRevertParams params, ThreadOrigin origin, Reply<ThreadRevertResponse> reply) {
        ThreadSession session = loaded.require(params.threadId());
        if (session.identity().ephemeral()) {
            throw Refusals.invalid("ephemeral threads do not support thread/revert");
        }
        lanes.run(params.threadId(), reply, () -> {
            List<ThreadObserver> watchers = session.relatives().watchers();
            loaded.unload(session.id()).join();
            @Nullable RuntimeException refusal = null;
            try {
                cut(session.id(), TurnPlace.before(params.beforeTurnId()));
            } catch (RuntimeException e) {
                refusal = e;
            }
            ThreadSession again = loader.load(
                    session.id(), ThreadResumeParams.builder(session.id()).build(), origin);
            if (refusal == null) {
                again.visits().reverted(watchers, reply);
            } else {
                again.visits().rejoin(watchers);
                throw refusal;
            }
        });
    }

    private void cut(String threadId, TurnPlace place) {
        long end = loader.placeOf(threadId, place);
        try (ThreadWriter writer = store.open(threadId)) {
            writer.cut(end);
            writer.sync();
        }
    }

    /** Puts a thread away, and its agents with it. */
    public void archive(ThreadArchiveParams params, Reply<ThreadArchiveResponse> reply) {
        requireId("session", params.threadId());
        closeFor(params.threadId(), reply, () -> {
            StoredThread stored = loader.require(params.threadId());
            if (stored.archived()) {
                throw Refusals.noRollout(params.threadId());
            }
            store.archive(params.threadId());
            reply.succeed(new ThreadArchiveResponse());
            loaded.tellEveryone(new ThreadArchivedNotification(params.threadId()));
        });
    }

    /** Brings a thread back that was put away. */
    public void unarchive(ThreadUnarchiveParams params, Reply<ThreadUnarchiveResponse> reply) {
        requireId("session", params.threadId());
        lanes.run(params.threadId(), reply, () -> {
            if (!store.find(params.threadId()).map(StoredThread::archived).orElse(false)) {
                throw Refusals.invalid("no archived rollout found for thread id " + params.threadId());
            }
            StoredThread back = store.unarchive(params.threadId());
            reply.succeed(new ThreadUnarchiveResponse(library.show(back.info())));
            loaded.tellEveryone(new ThreadUnarchivedNotification(params.threadId()));
        });
    }

    /** Deletes a thread for good. */
    public void delete(ThreadDeleteParams params, Reply<ThreadDeleteResponse> reply) {
        requireId("thread", params.threadId());
        ThreadSession session = loaded.find(params.threadId());
        if (session != null && session.identity().ephemeral()) {
            throw Refusals.invalid("thread is not persisted and cannot be deleted: " + params.threadId());
        }
        closeFor(params.threadId(), reply, () -> {
            loader.require(params.threadId());
            attachments.deleteWith(params.threadId(), () -> store.delete(params.threadId()));
            library.sections().displace(params.threadId());
            reply.succeed(new ThreadDeleteResponse());
            loaded.tellEveryone(new ThreadDeletedNotification(params.threadId()));
        });
    }

    /** Does something with a thread that is stored, even if nothing happened in it, and not loaded any more. */
    private void closeFor(String threadId, Reply<?> reply, ThreadLanes.Action action) {
        lanes.run(threadId, reply, () -> {
            ThreadSession session = loaded.find(threadId);
            if (session != null) {
                if (session.identity().ephemeral()) {
                    throw Refusals.noRollout(threadId);
                }
                session.visits().store().join();
                loaded.unload(threadId).join();
            }
            action.run();
        });
    }

    /** Does something when all that has happened in a thread so far is stored. */
    private void whenWritten(String threadId, Reply<?> reply, Consumer<@Nullable ThreadSession> action) {
        lanes.run(threadId, reply, () -> {
            ThreadSession session = loaded.find(threadId);
            if (session != null) {
                session.visits().written().join();
            }
            action.accept(session);
        });
    }

    private static void requireId(String what, String threadId) {
        if (!LoadedThreads.isId(threadId)) {
            throw Refusals.invalid("invalid " + what + " id: `" + threadId + "` is not a UUID");
        }
    }
}
