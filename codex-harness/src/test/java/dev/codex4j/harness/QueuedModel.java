package dev.codex4j.harness;

import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A model that gives prepared answers in order and remembers what it was asked. */
final class QueuedModel implements ModelClient {
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<ModelRequest> requests = new CopyOnWriteArrayList<>();
    private final Semaphore talking = new Semaphore(0);

    private final Semaphore goAhead = new Semaphore(0);

    private record Answer(
            List<ModelEvent> events, @Nullable ModelFailure failure, boolean endless, boolean hesitates) {}

    QueuedModel says(String text, long totalTokens) {
        return answers(totalTokens, message(text));
    }

    QueuedModel calls(String callId, long totalTokens) {
        return answers(totalTokens, call(callId));
    }

    QueuedModel answers(long totalTokens, ModelItem... items) {
        List<ModelEvent> events = new ArrayList<>();
        events.add(new ModelEvent.Created("resp"));
        Arrays.stream(items).map(ModelEvent.ItemDone::new).forEach(events::add);
        events.add(new ModelEvent.Completed("resp", new TokenUsage(totalTokens - 5, 0, 0, 5, 0, totalTokens), null));
        answers.add(new Answer(events, null, false, false));
        return this;
    }

    /** An answer that does not begin before {@link #goAhead()}. */
    QueuedModel hesitatesToSay(String text, long totalTokens) {
        List<ModelEvent> events = List.of(
                new ModelEvent.ItemDone(message(text)),
                new ModelEvent.Completed("resp", new TokenUsage(totalTokens - 5, 0, 0, 5, 0, totalTokens), null));
        answers.add(new Answer(events, null, false, true));
        return this;
    }

    /** Lets an answer begin. */
    void goAhead() {
        goAhead.release();
    }

    QueuedModel fails(ModelFailure failure) {
        answers.add(new Answer(List.of(new ModelEvent.Created("resp")), failure, false, false));
        return this;
    }

    QueuedModel isTooFull() {
        return fails(ModelFailure.permanent(ModelFailure.Kind.CONTEXT_WINDOW_EXCEEDED, "the window is full"));
    }

    /** An answer that goes on until it is cut off. */
    QueuedModel keepsTalking(ModelItem... items) {
        List<ModelEvent> events = new ArrayList<>();
        events.add(new ModelEvent.Created("resp"));
        Arrays.stream(items).map(ModelEvent.ItemDone::new).forEach(events::add);
        answers.add(new Answer(events, null, true, false));
        return this;
    }

    /** Waits until an answer that goes on has said what it has to say, or one that hesitates was asked for. */
    void awaitTalking() throws InterruptedException {
        if (!talking.tryAcquire(20, TimeUnit.SECONDS)) {
            throw new AssertionError("no answer goes on");
        }
    }

    List<ModelRequest> requests() {
        return requests;
    }

    ModelRequest request(int index) {
        return requests.get(index);
    }

    static ModelItem message(String text) {
        return new ModelItem.Message(
                null,
                "assistant",
                text,
                null,
                RawJson.ofValue(Map.of(
                        "type", "message",
                        "role", "assistant",
                        "content", List.of(Map.of("type", "output_text", "text", text)))));
    }

    /** A call of a tool that nobody has, which is answered at once. */
    static ModelItem call(String callId) {
        return new ModelItem.FunctionCall(
                null,
                callId,
                "unheard_of",
                null,
                "{}",
                RawJson.ofValue(
                        Map.of("type", "function_call", "name", "unheard_of", "arguments", "{}", "call_id", callId)));
    }

    @Override
    public ModelStream open(ModelRequest request) {
        requests.add(request);
        Answer answer = answers.poll();
        if (answer == null) {
            throw new IllegalStateException("no answer is prepared for request " + requests.size());
        }
        return new Stream(answer);
    }

    @Override
    public void close() {}

    private final class Stream implements ModelStream {
        private final Iterator<ModelEvent> events;
        private final Answer answer;
        private final CountDownLatch closed = new CountDownLatch(1);
        private boolean hesitates;

        private Stream(Answer answer) {
            this.answer = answer;
            this.hesitates = answer.hesitates();
            this.events = answer.events().iterator();
        }

        @Override
        public @Nullable ModelEvent next() {
            if (hesitates) {
                hesitates = false;
                talking.release();
                goAhead.acquireUninterruptibly();
            }
            if (events.hasNext()) {
                return events.next();
            }
            if (answer.failure() != null) {
                throw new ModelException(answer.failure());
            }
            if (answer.endless()) {
                awaitClose();
                throw new ModelException(ModelFailure.closed());
            }
            return null;
        }

        private void awaitClose() {
            try {
                talking.release();
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
