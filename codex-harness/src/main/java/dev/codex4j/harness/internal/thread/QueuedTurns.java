package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueChangedNotification;
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
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Answers requests about a thread's queue and turns what waits in it into turns: at once when the thread is idle, else
 * when a turn has completed. After a turn that was interrupted or failed the queue waits to be told to go on.
 */
public final class QueuedTurns {
    private static final Logger LOG = System.getLogger(QueuedTurns.class.getName());

    private final ThreadSession session;
    private final SessionServices services;
    private final SubmissionQueue queue;

    QueuedTurns(ThreadSession session, SessionServices services) {
        this.session = session;
        this.services = services;
        this.queue = new SubmissionQueue(session.id());
    }

    public void add(ThreadQueueAddParams params, Reply<ThreadQueueAddResponse> reply) {
        session.post(reply, () -> {
            reply.succeed(new ThreadQueueAddResponse(queue.add(services.ids().next(), params)));
            changed();
            if (session.turns().running() == null) {
                startNext();
            }
        });
    }

    public void list(ThreadQueueListParams params, Reply<ThreadQueueListResponse> reply) {
        session.post(reply, () -> reply.succeed(queue.list(params)));
    }

    public void update(ThreadQueueUpdateParams params, Reply<ThreadQueueUpdateResponse> reply) {
        session.post(reply, () -> {
            reply.succeed(new ThreadQueueUpdateResponse(queue.update(params)));
            changed();
        });
    }

    public void delete(ThreadQueueDeleteParams params, Reply<ThreadQueueDeleteResponse> reply) {
        session.post(reply, () -> {
            boolean deleted = queue.delete(params.queuedSubmissionId());
            reply.succeed(new ThreadQueueDeleteResponse(deleted));
            if (deleted) {
                changed();
            }
        });
    }

    public void reorder(ThreadQueueReorderParams params, Reply<ThreadQueueReorderResponse> reply) {
        session.post(reply, () -> {
            queue.reorder(params.queuedSubmissionIds());
            reply.succeed(new ThreadQueueReorderResponse());
            changed();
        });
    }

    public void start(ThreadQueueStartParams params, Reply<ThreadQueueStartResponse> reply) {
        session.post(reply, () -> {
            if (session.turns().running() != null) {
                throw Refusals.invalid("thread already has an active or pending turn");
            }
            TurnStartParams turn = queue.take(params.queuedSubmissionId());
            session.startOrSteer(turn, new Reply<>() {
                @Override
                public void succeed(TurnStartResponse answer) {
                    reply.succeed(new ThreadQueueStartResponse(answer.turn()));
                    changed();
                }

                @Override
                public void fail(RpcException refusal) {
                    reply.fail(refusal);
                }
            });
        });
    }

    /** Starts a turn of what waits longest, if something waits. On the worker, while no turn runs. */
    void startNext() {
        queue.next().ifPresent(turn -> {
            changed();
            session.startOrSteer(turn, new Reply<>() {
                @Override
                public void succeed(TurnStartResponse answer) {}

                @Override
                public void fail(RpcException refusal) {
                    LOG.log(Level.WARNING, "A queued submission of thread " + session.id() + " was refused.", refusal);
                }
            });
        });
    }

    private void changed() {
        session.announcements().publish(new ThreadQueueChangedNotification(session.id()));
    }
}
