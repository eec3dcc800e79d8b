package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.compaction.CompactedHistory;
import dev.codex4j.harness.internal.compaction.ShrinkingInput;
import dev.codex4j.harness.internal.compaction.Summary;
import dev.codex4j.harness.internal.context.ContextMessages;
import dev.codex4j.harness.internal.context.ContextSnapshot;
import dev.codex4j.harness.internal.model.StreamRetries;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.protocol.item.ThreadItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Has one model make a short history out of the conversation and begins a new window with it. The conversation is not
 * touched before the model is done: a compaction that fails or is interrupted leaves it as it was.
 */
final class Compactor {
    private static final String REMOTE_FAILURE = "Error running remote compact task: ";

    private final TurnScope turn;
    private final TurnModel model;
    private final ModelRequests requests;
    private final TurnHistory history;
    private final ContextMessages context;
    private final ContextSnapshot surroundings;

    /**
     * @param model who summarises
     * @param requests makes requests to that model
     * @param context tells the model of the new window where it works
     * @param surroundings where that is
     */
    Compactor(
            TurnScope turn,
            TurnModel model,
            ModelRequests requests,
            TurnHistory history,
            ContextMessages context,
            ContextSnapshot surroundings) {
        this.turn = turn;
        this.model = model;
        this.requests = requests;
        this.history = history;
        this.context = context;
        this.surroundings = surroundings;
    }

    /** What is known of the model that summarises. */
    ModelTraits traits() {
        return model.traits();
    }

    /**
     * Compacts the conversation.
     *
     * @throws ModelException if the model failed for good
     * @throws TurnInterruptedException if the turn was interrupted
     */
    void run(CompactionCause cause) {
        ThreadItem.ContextCompaction.Builder item = ThreadItem.ContextCompaction.builder(
                        turn.ids().next())
                .startedAtMs(turn.events().now());
        turn.events().started(item.build());
        RawJson summary = model.traits().compaction().remote() ? remoteSummary(cause) : ownSummary(cause);
        history.replace(CompactedHistory.of(history.input(), context.restart(surroundings), summary), words(summary));
        history.told(context);
        turn.notices().windowBegan(history.estimatedTokens());
        turn.events().completed(item.completedAtMs(turn.events().now()).build());
    }

    private static String words(RawJson summary) {
        return summary.toTree().path("content").path(0).path("text").asString("");
    }

    private RawJson ownSummary(CompactionCause cause) {
        ShrinkingInput input = new ShrinkingInput(history.input());
        while (true) {
            try {
                String text = attempt(() -> requests.summary(input.items(), history.window(), cause), this::readText);
                return history.items().userMessage(List.of(Summary.of(text)));
            } catch (ModelException e) {
                if (e.failure().kind() != ModelFailure.Kind.CONTEXT_WINDOW_EXCEEDED) {
                    throw e;
                }
                if (!input.dropOldest()) {
                    turn.notices().windowFull();
                    throw e;
                }
            }
        }
    }

    private RawJson remoteSummary(CompactionCause cause) {
        try {
            return attempt(() -> requests.remoteCompaction(history.input(), history.window(), cause), this::readItem);
        } catch (ModelException e) {
            ModelFailure failure = e.failure();
            throw new ModelException(new ModelFailure(
                    failure.kind(),
                    REMOTE_FAILURE + failure.message(),
                    failure.httpStatus(),
                    failure.retry(),
                    failure.serverDelay(),
                    failure.rateLimits()));
        }
    }

    /** Asks until there is an answer or a failure is final. */
    private <T> T attempt(Supplier<ModelRequest> request, Function<ModelRequest, T> reader) {
        StreamRetries retries = model.retries();
        Cancellation interruption = turn.control().interruption();
        while (true) {
            if (interruption.isCancelled()) {
                throw new TurnInterruptedException();
            }
            try {
                return reader.apply(request.get());
            } catch (ModelException e) {
                if (e.failure().kind() == ModelFailure.Kind.CLOSED) {
                    throw new TurnInterruptedException();
                }
                StreamRetries.Retry retry = retries.after(e.failure()).orElseThrow(() -> e);
                if (!new RetryPause(turn.events()).take(retry, interruption::onCancel)) {
                    throw new TurnInterruptedException();
                }
            }
        }
    }

    private String readText(ModelRequest request) {
        List<String> texts = new ArrayList<>();
        read(request, turn.notices()::nothingNew, event -> {
            if (event instanceof ModelEvent.ItemDone done && done.item() instanceof ModelItem.Message message) {
                texts.add(message.text());
            } else if (event instanceof ModelEvent.Completed end) {
                turn.notices().booked(end);
            }
        });
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    private RawJson readItem(ModelRequest request) {
        List<ModelItem> items = new ArrayList<>();
        read(request, () -> {}, event -> {
            if (event instanceof ModelEvent.ItemDone done) {
                items.add(done.item());
            }
        });
        List<ModelItem.Compaction> compactions = items.stream()
                .filter(ModelItem.Compaction.class::isInstance)
                .map(ModelItem.Compaction.class::cast)
                .toList();
        if (compactions.size() != 1) {
            throw new ModelException(ModelFailure.permanent(
                    ModelFailure.Kind.OTHER,
                    "Fatal error: remote compaction v2 expected exactly one compaction output item, got "
                            + compactions.size() + " from " + items.size() + " output items"));
        }
        return compactions.get(0).replay();
    }

    private void read(ModelRequest request, Runnable begun, Consumer<ModelEvent> reader) {
        try (ModelStream stream = model.client().open(request);
                Cancellation.Registration open = turn.control().interruption().onCancel(stream::close)) {
            ModelEvent event = stream.next();
            begun.run();
            for (; event != null; event = stream.next()) {
                reader.accept(event);
                turn.notices().about(event);
            }
        }
    }
}
