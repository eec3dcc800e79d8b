package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.context.ContextMessages;
import dev.codex4j.harness.internal.context.ContextSnapshot;
import dev.codex4j.harness.internal.model.StreamRetries;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * One turn, from the user's words to the model's last: ask the model, run the tools that it calls, ask again, until it
 * has nothing more to do and the user has nothing more to say. Runs on one thread, which owns the conversation until
 * {@link #run} returns.
 */
public final class TurnLoop {
    private static final Logger LOG = System.getLogger(TurnLoop.class.getName());

    private final TurnScope turn;
    private final TurnHistory history;
    private final ContextMessages context;
    private final ContextSnapshot surroundings;
    private final ToolBox tools;
    private final ModelRequests requests;
    private final CompactionRules compaction;

    public TurnLoop(
            TurnScope turn,
            TurnHistory history,
            ContextMessages context,
            ContextSnapshot surroundings,
            ToolBox tools,
            ModelRequests requests,
            CompactionRules compaction) {
        this.turn = turn;
        this.history = history;
        this.context = context;
        this.surroundings = surroundings;
        this.tools = tools;
        this.requests = requests;
        this.compaction = compaction;
    }

    /** Runs the turn. Never throws: whatever happens is an end of the turn. */
    public TurnEnd run(TurnInput first) {
        return toItsEnd(() -> {
            if (!turn.model().traits().known()) {
                turn.notices().modelUnknown();
            }
            begin(first);
            converse();
        });
    }

    /** Runs a turn that does nothing but compact the conversation. Never throws. */
    TurnEnd compact() {
        return toItsEnd(compaction::requested);
    }

    private TurnEnd toItsEnd(Runnable work) {
        try {
            work.run();
            return new TurnEnd.Completed();
        } catch (TurnInterruptedException e) {
            return interrupted();
        } catch (ModelException e) {
            return turn.control().interruption().isCancelled() ? interrupted() : failed(e.failure());
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "Turn " + turn.events().turnId() + " failed unexpectedly.", e);
            turn.control().close();
            return new TurnEnd.Failed(TurnErrors.unexpected(e));
        }
    }

    /** What the user said is kept, whatever becomes of a compaction before it. */
    private void begin(TurnInput first) {
        try {
            compaction.beforeTurn();
        } finally {
            history.tell(context, surroundings);
            history.begun();
            new UserMessages(turn.events(), turn.ids(), history).accept(first);
        }
    }

    private void converse() {
        UserMessages messages = new UserMessages(turn.events(), turn.ids(), history);
        boolean more = true;
        while (more) {
            turn.control().take().forEach(messages::accept);
            history.appendAll(turn.control().takeAdditions());
            more = ask() || !turn.control().seal();
            if (more) {
                compaction.withinTurn();
            }
        }
    }

    /** Asks the model once, again after failures that allow it; true if it wants to be asked once more. */
    private boolean ask() {
        StreamRetries retries = turn.model().retries();
        while (true) {
            if (turn.control().interruption().isCancelled()) {
                throw new TurnInterruptedException();
            }
            try {
                history.asked();
                return new Sampling(turn, history, tools).run(requests.next(history));
            } catch (ModelException e) {
                if (e.failure().kind() == ModelFailure.Kind.CONTEXT_WINDOW_EXCEEDED) {
                    turn.notices().windowFull();
                }
                StreamRetries.Retry retry = retries.after(e.failure()).orElseThrow(() -> e);
                if (!new RetryPause(turn.events()).take(retry, turn.control()::whileWaiting)) {
                    return true;
                }
            }
        }
    }

    private TurnEnd interrupted() {
        Interruption.record(turn.control(), history);
        return new TurnEnd.Interrupted();
    }

    /** What the user said and the model has not read yet is there for the next turn. */
    private TurnEnd failed(ModelFailure failure) {
        UserMessages messages = new UserMessages(turn.events(), turn.ids(), history);
        turn.control().close().forEach(messages::accept);
        return new TurnEnd.Failed(TurnErrors.of(failure));
    }
}
