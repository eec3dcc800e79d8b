package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A model that a test directs event by event. It notes every request; unless told otherwise it says "ok". */
public final class DirectedModel implements ModelClient {
    /** One step of a response: an event, a wait, or a failure. */
    @FunctionalInterface
    public interface Step {
        @Nullable
        ModelEvent take(CountDownLatch closed) throws InterruptedException;
    }

    private final Deque<List<Step>> responses = new ArrayDeque<>();
    private final List<ModelRequest> requests = Collections.synchronizedList(new ArrayList<>());

    private final AtomicInteger count = new AtomicInteger();

    /** Adds a response. */
    public DirectedModel then(Object... parts) {
        List<Step> steps = steps(parts);
        synchronized (responses) {
            responses.addLast(steps);
        }
        return this;
    }

    /** Adds a response before those that wait already. */
    public DirectedModel first(Object... parts) {
        List<Step> steps = steps(parts);
        synchronized (responses) {
            responses.addFirst(steps);
        }
        return this;
    }

    private static List<Step> steps(Object... parts) {
        List<Step> steps = new ArrayList<>();
        for (Object part : parts) {
            collect(part, steps);
        }
        return steps;
    }

    private static void collect(Object part, List<Step> steps) {
        if (part instanceof ModelEvent event) {
            steps.add(closed -> event);
        } else if (part instanceof List<?> several) {
            several.forEach(each -> collect(each, steps));
        } else if (part instanceof ModelFailure failure) {
            steps.add(closed -> {
                throw new ModelException(failure);
            });
        } else if (part instanceof Gate gate) {
            steps.add(closed -> {
                gate.pass();
                return null;
            });
        } else {
            steps.add((Step) part);
        }
    }

    /** A response that stays silent until it is closed; {@code reached} is told when it does. */
    public static Step silence(Gate reached) {
        reached.open();
        return closed -> {
            reached.pass();
            closed.await();
            return null;
        };
    }

    /** A step that throws, which no model should do. */
    public static Step crash(Throwable thrown) {
        return closed -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
    }

    /** A step that takes its time unless the stream is closed. */
    public static Step lateness(long milliseconds) {
        return closed -> {
            closed.await(milliseconds, TimeUnit.MILLISECONDS);
            return null;
        };
    }

    /** Lets go of what a long run would heap up. */
    public void forgetAllButTheLast() {
        synchronized (requests) {
            requests.subList(0, Math.max(0, requests.size() - 1)).clear();
        }
    }

    /** Drops the responses that nobody asked for. */
    public void forgetResponses() {
        synchronized (responses) {
            responses.clear();
        }
    }

    /** How many requests came, forgotten ones too. */
    public int requestCount() {
        return count.get();
    }

    /** All requests so far. */
    public List<ModelRequest> requests() {
        return List.copyOf(requests);
    }

    /** What the latest request sent. */
    public List<RawJson> lastInput() {
        return requests.get(requests.size() - 1).input();
    }

    @Override
    public ModelStream open(ModelRequest request) {
        requests.add(request);
        count.incrementAndGet();
        List<Step> steps;
        synchronized (responses) {
            steps = responses.poll();
        }
        return new Stream(
                steps == null
                        ? List.of(closed -> Events.done(Events.message("msg_ok", "ok")), closed -> Events.completed())
                        : steps);
    }

    @Override
    public void close() {}

    private static final class Stream implements ModelStream {
        private final ArrayDeque<Step> steps;
        private final CountDownLatch closed = new CountDownLatch(1);
        private boolean complete;

        private Stream(List<Step> steps) {
            this.steps = new ArrayDeque<>(steps);
        }

        @Override
        public @Nullable ModelEvent next() {
            try {
                while (!complete) {
                    if (closed.getCount() == 0) {
                        throw new ModelException(ModelFailure.closed());
                    }
                    Step step = steps.poll();
                    if (step == null) {
                        throw new ModelException(ModelFailure.disconnected("stream closed before response.completed"));
                    }
                    ModelEvent event = step.take(closed);
                    if (event != null) {
                        complete = event instanceof ModelEvent.Completed;
                        return event;
                    }
                }
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ModelException(ModelFailure.closed(), e);
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
