package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.queue.SubmissionQueue;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnOptions;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.queue.QueuedSubmission;
import dev.codex4j.protocol.thread.queue.ThreadQueueChangedNotification;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartResponse;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import dev.codex4j.protocol.turn.TurnStatus;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what waits in a loaded thread's queue into turns, one after the other, whenever no turn runs. After a turn that was
 * interrupted the queue waits until it is told to go on, or until another turn has ended. On the thread's worker.
 */
final class QueuedTurns {
    private static final Logger LOG = System.getLogger(QueuedTurns.class.getName());

    private final ThreadSession session;
    private final SessionServices services;
    private final SubmissionQueue queue;
    private boolean recovered;
    private @Nullable Boolean interrupted;

    QueuedTurns(ThreadSession session, SessionServices services, ThreadStore store) {
        this.session = session;
        this.services = services;
        this.queue = new SubmissionQueue(store, session.id(), services.workingFolder());
    }

    /** The queue as the thread's life so far has left it. Refuses threads that have none. */
    SubmissionQueue require() {
        if (session.identity().ephemeral()) {
            throw Refusals.noQueue(session.id());
        }
        if (!recovered) {
            queue.recover(turnId -> session.visits().hasWordsOf(turnId));
            recovered = true;
        }
        return queue;
    }

    /** Tells those who watch the thread that the queue is another one now, and starts a turn if none runs. */
    void changed() {
        announce();
        goOn();
    }

    void start(ThreadQueueStartParams params, Reply<ThreadQueueStartResponse> reply) {
        SubmissionQueue waiting = require();
        if (session.turns().running() != null) {
            throw Refusals.invalid("thread already has an active or pending turn");
        }
        String turnId = services.ids().next();
        QueuedSubmission next = waiting.start(params.queuedSubmissionId(), turnId)
                .orElseThrow(() -> Refusals.invalid("queue is empty"));
        begin(turnId, next, new Reply<>() {
            @Override
            public void succeed(TurnStartResponse answer) {
                reply.succeed(new ThreadQueueStartResponse(answer.turn()));
                announce();
            }

            @Override
            public void fail(RpcException refusal) {
                reply.fail(refusal);
            }
        });
    }

    /** A turn is over, of whatever kind. */
    void turnEnded(TurnEnd end) {
        interrupted = end instanceof TurnEnd.Interrupted;
        if (!session.identity().ephemeral()) {
            quietly(SubmissionQueue::ended);
            goOn();
        }
    }

    /** Starts a turn of what waits longest, if something waits and may be started now. */
    void goOn() {
        if (session.identity().ephemeral() || !session.turns().isFree()) {
            return;
        }
        quietly(waiting -> {
            if (!waiting.isEmpty() && !isHeld()) {
                String turnId = services.ids().next();
                waiting.start(null, turnId).ifPresent(next -> {
                    announce();
                    begin(turnId, next, new Reply<>() {
                        @Override
                        public void succeed(TurnStartResponse answer) {}

                        @Override
                        public void fail(RpcException refusal) {
                            LOG.log(Level.WARNING, "What waits for thread " + session.id() + " was refused.", refusal);
                        }
                    });
                });
            }
        });
    }

    private void begin(String turnId, QueuedSubmission next, Reply<TurnStartResponse> reply) {
        TurnStartParams params = TurnStartParams.builder(session.id(), next.input())
                .clientUserMessageId(next.clientUserMessageId())
                .responsesapiClientMetadata(next.responsesapiClientMetadata())
                .build();
        try {
            session.begin(
                    turnId,
                    params,
                    TurnInputs.of(params.input(), params.clientUserMessageId()),
                    SettingsChange.of(params, session.settings(), services.workingFolder()),
                    TurnOptions.of(params),
                    reply);
        } catch (RpcException refusal) {
            queue.putBack();
            reply.fail(refusal);
        }
    }

    private boolean isHeld() {
        if (interrupted == null) {
            interrupted = session.visits()
                    .newestTurn()
                    .filter(turn -> turn.status().equals(TurnStatus.INTERRUPTED))
                    .isPresent();
        }
        return interrupted;
    }

    /** Nobody waits for an answer here: what fails is tried again when the next turn has ended. */
    private void quietly(Consumer<SubmissionQueue> action) {
        try {
            action.accept(require());
        } catch (ThreadStoreException e) {
            LOG.log(Level.WARNING, "The queue of thread " + session.id() + " is out of reach.", e);
        }
    }

    private void announce() {
        session.announcements().publish(new ThreadQueueChangedNotification(session.id()));
    }
}
