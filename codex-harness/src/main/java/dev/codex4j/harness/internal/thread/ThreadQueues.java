package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.queue.SubmissionQueue;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueDeleteParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueDeleteResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueReorderParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueReorderResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateResponse;

/**
 * Answers requests about the queues of threads, whether they are loaded or not. Safe for use by many threads; answers on
 * threads of the executor, or of a thread's worker.
 */
public final class ThreadQueues {
    private final LoadedThreads loaded;
    private final SessionServices services;
    private final ThreadStore store;
    private final ThreadLanes lanes;

    ThreadQueues(LoadedThreads loaded, SessionServices services) {
        this.loaded = loaded;
        this.services = services;
        this.store = services.stores().kept();
        this.lanes = new ThreadLanes(services.executor());
    }

    public void add(ThreadQueueAddParams params, Reply<ThreadQueueAddResponse> reply) {
        change(params.threadId(), reply, queue -> {
            TurnInputs.of(params.input(), null);
            return new Done<>(
                    new ThreadQueueAddResponse(queue.add(services.ids().next(), params)), true);
        });
    }

    public void list(ThreadQueueListParams params, Reply<ThreadQueueListResponse> reply) {
        change(params.threadId(), reply, queue -> new Done<>(queue.list(params), false));
    }

    public void update(ThreadQueueUpdateParams params, Reply<ThreadQueueUpdateResponse> reply) {
        change(params.threadId(), reply, queue -> {
            TurnInputs.of(params.input(), null);
            return new Done<>(new ThreadQueueUpdateResponse(queue.update(params)), true);
        });
    }

    public void delete(ThreadQueueDeleteParams params, Reply<ThreadQueueDeleteResponse> reply) {
        change(params.threadId(), reply, queue -> {
            boolean deleted = queue.delete(params.queuedSubmissionId());
            return new Done<>(new ThreadQueueDeleteResponse(deleted), deleted);
        });
    }

    public void reorder(ThreadQueueReorderParams params, Reply<ThreadQueueReorderResponse> reply) {
        change(params.threadId(), reply, queue -> {
            queue.reorder(params.queuedSubmissionIds());
            return new Done<>(new ThreadQueueReorderResponse(), true);
        });
    }

    public void start(ThreadQueueStartParams params, Reply<ThreadQueueStartResponse> reply) {
        ThreadSession session = loaded.find(params.threadId());
        if (session != null) {
            session.post(reply, () -> session.queue().start(params, reply));
            return;
        }
        lanes.run(params.threadId(), reply, () -> {
            requireThere(params.threadId());
            throw Refusals.invalid("resume the thread before starting a queued message");
        });
    }

    /** The answer to a request, and whether the queue is another one after it. */
    private record Done<R>(R answer, boolean changed) {}

    @FunctionalInterface
    private interface Action<R> {
        Done<R> on(SubmissionQueue queue);
    }

    private <R> void change(String threadId, Reply<R> reply, Action<R> action) {
        ThreadSession session = loaded.find(threadId);
        if (session != null) {
            session.post(reply, () -> {
                Done<R> done = action.on(session.queue().require());
                reply.succeed(done.answer());
                if (done.changed()) {
                    session.queue().changed();
                }
            });
            return;
        }
        lanes.run(threadId, reply, () -> {
            requireThere(threadId);
            Done<R> done = action.on(new SubmissionQueue(store, threadId, services.workingFolder()));
            reply.succeed(done.answer());
            ThreadSession meanwhile = loaded.find(threadId);
            if (done.changed() && meanwhile != null) {
                meanwhile.put(meanwhile.queue()::changed);
            }
        });
    }

    private void requireThere(String threadId) {
        StoredThread stored = store.find(threadId)
                .orElseThrow(() -> new RpcException(
                        RpcException.INTERNAL_ERROR,
                        "failed to read thread: invalid thread-store request: no rollout found for thread id "
                                + threadId));
        if (stored.archived()) {
            throw Refusals.archived(threadId);
        }
    }
}
