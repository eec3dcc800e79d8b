package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.harness.tool.ToolCall;
import org.jspecify.annotations.Nullable;

/**
 * One request to the model and all that its response sets off: items are shown while they arrive and added to the
 * conversation when they are complete; tools run while the rest still streams; their outputs follow in call order.
 */
final class Sampling {
    private final TurnScope turn;
    private final TurnHistory history;
    private final ResponseItems items;
    private final ToolCalls calls;
    private final ToolSearches searches;
    private ModelEvent.@Nullable Completed completed;
    private boolean begun;

    Sampling(TurnScope turn, TurnHistory history, ToolBox tools) {
        this.turn = turn;
        this.history = history;
        this.items = new ResponseItems(turn.events(), turn.ids(), turn.plan());
        this.calls = new ToolCalls(tools, turn.toolContext(), turn.executor(), history.items());
        this.searches = new ToolSearches(history.items());
    }

    /**
     * Runs the request to its end.
     *
     * @return whether the model wants to be asked again
     * @throws ModelException if the response failed; what was complete before that is kept
     * @throws TurnInterruptedException if the turn was interrupted; every call has its output then
     */
    boolean run(ModelRequest request) {
        boolean cut = false;
        try {
            cut = !stream(request);
        } finally {
            history.appendAll(searches.outputs());
            history.appendAll(calls.outputs());
            settle();
        }
        if (turn.control().interruption().isCancelled()) {
            throw new TurnInterruptedException();
        }
        boolean unfinished = completed != null && Boolean.FALSE.equals(completed.endTurn());
        return cut || unfinished || isAsked();
    }

    /** Whether the model wants to hear what became of a call. */
    private boolean isAsked() {
        return !calls.isEmpty() || searches.wantAnswer();
    }

    /** False if the response was cut short because the user said something. */
    private boolean stream(ModelRequest request) {
        try (ModelStream stream = turn.model().client().open(request);
                Cancellation.Registration open = turn.control().whileWaiting(stream::close)) {
            for (ModelEvent event = stream.next(); event != null; event = stream.next()) {
                handle(event);
            }
            return true;
        } catch (ModelException e) {
            if (e.failure().kind() != ModelFailure.Kind.CLOSED) {
                throw e;
            }
            return false;
        }
    }

    private void handle(ModelEvent event) {
        begun = true;
        if (event instanceof ModelEvent.ItemAdded added) {
            items.added(added.item());
        } else if (event instanceof ModelEvent.TextDelta delta) {
            items.textDelta(delta);
        } else if (event instanceof ModelEvent.SummaryPartAdded part) {
            items.summaryPartAdded(part);
        } else if (event instanceof ModelEvent.SummaryTextDelta delta) {
            items.summaryTextDelta(delta);
        } else if (event instanceof ModelEvent.ReasoningTextDelta delta) {
            items.reasoningTextDelta(delta);
        } else if (event instanceof ModelEvent.ItemDone done) {
            done(done.item());
        } else if (event instanceof ModelEvent.Completed end) {
            completed = end;
        } else {
            turn.notices().about(event);
        }
    }

    private void done(ModelItem item) {
        items.done(item);
        history.appendReplay(item);
        if (item instanceof ModelItem.FunctionCall call) {
            start(new ToolCall(call.callId(), call.namespace(), call.name(), call.arguments(), ToolCall.Kind.FUNCTION));
        } else if (item instanceof ModelItem.CustomToolCall call) {
            start(new ToolCall(call.callId(), call.namespace(), call.name(), call.input(), ToolCall.Kind.CUSTOM));
        } else if (item instanceof ModelItem.ToolSearchCall call) {
            searches.called(call);
        } else if (item instanceof ModelItem.ToolSearchOutput output) {
            searches.answered(output);
        } else if (item instanceof ModelItem.LocalShellCall call && call.callId() != null) {
            history.append(InputItems.notRun(call.callId()));
        }
    }

    private void start(ToolCall call) {
        if (!calls.start(call)) {
            history.append(
                    call.kind() == ToolCall.Kind.CUSTOM
                            ? InputItems.customNotRun(call.callId())
                            : InputItems.notRun(call.callId()));
        }
    }

    /** A response's tokens are announced when its tools are done. */
    private void settle() {
        ModelEvent.Completed end = completed;
        if (end != null) {
            turn.meter().responseCompleted(end.usage(), isAsked());
            turn.notices().booked(end);
            if (!turn.control().interruption().isCancelled()) {
                turn.notices().announceDiff();
            }
        } else if (begun) {
            turn.notices().nothingNew();
        }
        if (items.lastMessage() != null) {
            turn.answer().set(items.lastMessage());
        }
    }
}
