package dev.codex4j.harness.internal.thread;

import static dev.codex4j.harness.internal.turn.Events.added;
import static dev.codex4j.harness.internal.turn.Events.call;
import static dev.codex4j.harness.internal.turn.Events.completed;
import static dev.codex4j.harness.internal.turn.Events.delta;
import static dev.codex4j.harness.internal.turn.Events.done;
import static dev.codex4j.harness.internal.turn.Events.message;
import static dev.codex4j.harness.internal.turn.Events.streamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.AgentThread;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.ThreadListener;
import dev.codex4j.harness.internal.turn.DirectedModel;
import dev.codex4j.harness.internal.turn.History;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import dev.codex4j.protocol.turn.TurnSteerParams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thread that is used for long and treated badly: tools, errors, steering and interruption at random, and a
 * compaction from time to time. The system property {@code codex.soak.turns} sets how long.
 */
@Tag("soak")
class SoakTest {
    private static final int TURNS = Integer.getInteger("codex.soak.turns", 200);
    private static final long SEED = Long.getLong("codex.soak.seed", 20261122);
    private static final int SECONDS_A_TURN = 20;
    private static final int TURNS_A_COMPACTION = 25;
    /** Long enough that the messages which a compaction keeps are at their limit after the first one. */
    private static final String LENGTH = " and so on".repeat(100);
    /** What the second half of the turns may add to the heap, whatever their number: noise, and caches that fill. */
    private static final long MOST_BYTES_LEFT = 1_000_000;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final DirectedModel model = new DirectedModel();
    private final Bookkeeper books = new Bookkeeper();
    private final Map<TurnStatus, Integer> ends = new HashMap<>();
    private int longest;
    private long most;

    @Test
    void aThreadHoldsWhateverHappensInItsTurns() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Figures before;
        Figures after;
        CodexHarness harness = CodexHarness.builder()
                .codexHome(Files.createDirectory(folder.resolve("home")))
                .workingFolder(work)
                .setting("approval_policy", "never")
                .setting("sandbox_mode", "danger-full-access")
                .model(model)
                .build();
        List<Figures> compacted = new ArrayList<>();
        long begun = System.nanoTime();
        try (harness) {
            AgentThread thread = harness.startThread(
                            ThreadStartParams.builder().model("mock-model").build(), books)
                    .get(20, TimeUnit.SECONDS);
            before = Figures.now();
            for (int number = 0; number < TURNS; number++) {
                oneTurn(thread, number);
                model.forgetAllButTheLast();
                if ((number + 1) % TURNS_A_COMPACTION == 0) {
                    compact(thread);
                    compacted.add(Figures.now());
                }
            }
            thread.run("the last").get(SECONDS_A_TURN, TimeUnit.SECONDS);
            after = Figures.now();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        List<RawJson> history = model.lastInput();
        System.out.println(
                "soak: " + TURNS + " turns, " + model.requestCount() + " requests in " + seconds + " s, ended "
                        + ends + ", at most " + longest + " history items of " + most + " bytes; first " + before
                        + ", after each compaction " + compacted + ", last " + after);

        History.assertValid(history);
        books.assertEverythingEnded();
        Figures warm = compacted.get(compacted.size() / 2);
        long grown = after.heap() - warm.heap();
        assertTrue(grown < MOST_BYTES_LEFT, () -> "the heap grew by " + grown + " bytes in " + TURNS + " turns");
        assertTrue(
                after.threads() <= warm.threads() + 5,
                () -> "threads grew from " + warm.threads() + " to " + after.threads());
    }

    /** Replaces the conversation by a summary, so that it does not grow for ever. */
    private void compact(AgentThread thread) throws Exception {
        List<RawJson> history = model.lastInput();
        History.assertValid(history);
        longest = Math.max(longest, history.size());
        most = Math.max(most, history.stream().mapToLong(RawJson::length).sum());
        model.then(streamed("msg_summary", "what was said"), completed());
        CompletableFuture<Turn> end = books.nextEnd();
        thread.compact().get(SECONDS_A_TURN, TimeUnit.SECONDS);
        assertEquals(
                TurnStatus.COMPLETED, end.get(SECONDS_A_TURN, TimeUnit.SECONDS).status());
        books.awaitIdle(thread);
        model.forgetAllButTheLast();
    }

    /** What the machine holds when everything that can be is given back. */
    private record Figures(long heap, int threads) {
        static Figures now() throws InterruptedException {
            for (int count = 0; count < 3; count++) {
                System.gc();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            Runtime runtime = Runtime.getRuntime();
            return new Figures(runtime.totalMemory() - runtime.freeMemory(), Thread.activeCount());
        }
    }

    private void oneTurn(AgentThread thread, int number) throws Exception {
        int responses = 1 + random.nextInt(3);
        for (int response = 0; response < responses; response++) {
            model.then(response(number + "_" + response));
        }
        Turn turn = thread.startTurn(TurnStartParams.builder(thread.id(), text("question " + number + LENGTH))
                        .build())
                .get(SECONDS_A_TURN, TimeUnit.SECONDS)
                .turn();
        CompletableFuture<Turn> end = books.end(turn.id());
        int bother = random.nextInt(10);
        if (bother < 6) {
            pause();
        }
        if (bother == 0 || bother == 1) {
            thread.interrupt(turn.id());
        }
        if (bother == 1 || bother == 2 || bother == 3) {
            thread.steer(TurnSteerParams.builder(thread.id(), text("steered " + number), turn.id())
                    .build());
        }
        if (bother == 3 || bother == 4) {
            thread.startTurn(
                    TurnStartParams.builder(thread.id(), text("more " + number)).build());
        }
        if (bother == 5) {
            thread.interrupt(turn.id());
            thread.interrupt(turn.id());
        }
        ends.merge(end.get(SECONDS_A_TURN, TimeUnit.SECONDS).status(), 1, Integer::sum);
        books.awaitIdle(thread);
        model.forgetResponses();
    }

    /** Time for the turn to get somewhere, so that it is met at different places. */
    private void pause() throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(random.nextInt(4000));
    }

    private Object[] response(String id) {
        List<Object> parts = new ArrayList<>();
        int calls = random.nextInt(3);
        if (random.nextInt(3) == 0) {
            parts.add(streamed("msg_" + id, "said " + id));
        }
        for (int call = 0; call < calls; call++) {
            parts.add(done(randomCall("call_" + id + "_" + call)));
        }
        switch (random.nextInt(16)) {
            case 0 -> parts.add(ModelFailure.disconnected("gone").withServerDelay(Duration.ofMillis(1)));
            case 1 -> parts.add(ModelFailure.permanent(ModelFailure.Kind.OTHER, "no"));
            case 2 ->
                parts.add(
                        random.nextInt(8) == 0
                                ? DirectedModel.crash(new IllegalStateException("a model's own problem"))
                                : ModelFailure.retryable(ModelFailure.Kind.OTHER, "again")
                                        .withServerDelay(Duration.ofMillis(1)));
            case 3 -> {
                parts.add(added(message("msg_half_" + id, "")));
                parts.add(delta("msg_half_" + id, "half"));
                parts.add(DirectedModel.lateness(random.nextInt(5)));
                parts.add(done(message("msg_half_" + id, "whole")));
                parts.add(completed());
            }
            case 4 -> {
                parts.add(streamed("msg_last_" + id, "more"));
                parts.add(completed(false));
            }
            default -> {
                parts.add(streamed("msg_last_" + id, "answer"));
                parts.add(completed());
            }
        }
        return parts.toArray();
    }

    private ObjectNode randomCall(String callId) {
        return switch (random.nextInt(6)) {
            case 0 -> call(callId, "exec_command", "{\"cmd\":\"echo " + callId + "\",\"login\":false}");
            case 1 -> call(callId, "exec_command", "{\"cmd\":");
            case 2 -> call(callId, "unheard-of", "{}");
            default -> call(callId, "update_plan", "{\"plan\":[{\"step\":\"a step\",\"status\":\"in_progress\"}]}");
        };
    }

    private static List<UserInput> text(String text) {
        return List.of(UserInput.Text.builder(text).build());
    }

    /** Watches that all that begins ends. */
    private static final class Bookkeeper implements ThreadListener {
        private final Map<String, CompletableFuture<Turn>> openTurns = new HashMap<>();
        private final Map<String, String> openItems = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();
        private @Nullable String latestId;
        private @Nullable CompletableFuture<Turn> latest;
        private CompletableFuture<Turn> next = new CompletableFuture<>();

        @Override
        public synchronized void onEvent(ServerNotification event) {
            if (event instanceof TurnCompletedNotification completed) {
                String id = completed.turn().id();
                next.complete(completed.turn());
                CompletableFuture<Turn> end = openTurns.remove(id);
                if (end == null) {
                    wrong.add("turn ended that was not open: " + id);
                } else {
                    end.complete(completed.turn());
                    latest = end;
                    latestId = id;
                }
                openItems.values().removeIf(id::equals);
                notifyAll();
            } else if (event instanceof TurnStartedNotification started) {
                openTurns.computeIfAbsent(started.turn().id(), id -> new CompletableFuture<>());
            } else if (event instanceof ItemStartedNotification started) {
                if (openItems.put(started.item().id(), started.turnId()) != null) {
                    wrong.add("item begun twice: " + started.item().id());
                }
            } else if (event instanceof ItemCompletedNotification completed) {
                openItems.remove(completed.item().id());
            }
        }

        /** The end of a turn that was just started. */
        synchronized CompletableFuture<Turn> end(String turnId) {
            return turnId.equals(latestId)
                    ? Objects.requireNonNull(latest)
                    : openTurns.computeIfAbsent(turnId, id -> new CompletableFuture<>());
        }

        /** The end of whatever turn ends next. */
        synchronized CompletableFuture<Turn> nextEnd() {
            next = new CompletableFuture<>();
            return next;
        }

        /** Waits until the thread has nothing to do: requests that came late may have begun a turn of their own. */
        void awaitIdle(AgentThread thread) throws Exception {
            // Refused, but only when all that came before it is done.
            thread.interrupt("no turn").handle((answer, refusal) -> answer).get(SECONDS_A_TURN, TimeUnit.SECONDS);
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_A_TURN);
            synchronized (this) {
                while (!openTurns.isEmpty()) {
                    long left = TimeUnit.NANOSECONDS.toMillis(limit - System.nanoTime());
                    assertTrue(left > 0, "a turn is stuck");
                    wait(left);
                }
            }
        }

        synchronized void assertEverythingEnded() {
            assertEquals(Map.of(), openTurns);
            assertEquals(Map.of(), openItems);
            assertEquals(List.of(), wrong);
        }
    }
}
