package dev.codex4j.harness.internal.thread;

import static dev.codex4j.harness.internal.turn.Events.added;
import static dev.codex4j.harness.internal.turn.Events.call;
import static dev.codex4j.harness.internal.turn.Events.completed;
import static dev.codex4j.harness.internal.turn.Events.delta;
import static dev.codex4j.harness.internal.turn.Events.done;
import static dev.codex4j.harness.internal.turn.Events.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.turn.DirectedModel;
import dev.codex4j.harness.internal.turn.Gate;
import dev.codex4j.harness.internal.turn.History;
import dev.codex4j.harness.internal.turn.TestTool;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.approval.ToolRequestUserInputParams;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStartResponse;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a turn is busy with, it can be steered, stopped and closed, and what follows is sound. */
class SteerAndInterruptTest {
    private static final Duration BOUND = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final DirectedModel model = new DirectedModel();
    private final Gate reached = new Gate();
    private final CountDownLatch release = new CountDownLatch(1);
    private final Watcher watcher = new Watcher();

    /** What a turn may be busy with. */
    enum Busy {
        OPENING_A_STREAM,
        STREAMING,
        RUNNING_A_TOOL,
        RUNNING_A_DEAF_TOOL,
        WAITING_FOR_AN_ANSWER,
        WAITING_TO_TRY_AGAIN;

        boolean withTool() {
            return this == RUNNING_A_TOOL || this == RUNNING_A_DEAF_TOOL || this == WAITING_FOR_AN_ANSWER;
        }
    }

    @AfterEach
    void letEverythingGo() {
        release.countDown();
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptedTurnEndsAtOnceAndTheNextOneIsSound(Busy busy) throws Exception {
        try (ThreadRoom room = room()) {
            Turn turn = begin(room, busy);

            ThreadRoom.await(room.interrupt(turn));
            assertEquals(TurnStatus.INTERRUPTED, watcher.awaitEnd(turn.id()).status());

            assertSoundAfterInterruption(room, busy);
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptsThatWaitForEachOtherAllHaveAnAnswer(Busy busy) throws Exception {
        try (ThreadRoom room = room()) {
            Turn turn = begin(room, busy);

            List<CompletableFuture<?>> interrupts =
                    List.of(room.interrupt(turn), room.interrupt(turn), room.interrupt(turn));
            interrupts.forEach(answer -> answer.handle((ok, refused) -> "answered")
                    .orTimeout(BOUND.toSeconds(), TimeUnit.SECONDS)
                    .join());
            assertEquals(TurnStatus.INTERRUPTED, watcher.awaitEnd(turn.id()).status());

            assertSoundAfterInterruption(room, busy);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidRightAfterAnInterruptIsATurnOfItsOwn(Busy busy) throws Exception {
        try (ThreadRoom room = room()) {
            Turn turn = begin(room, busy);

            CompletableFuture<?> interrupt = room.interrupt(turn);
            CompletableFuture<?> steer = room.steer(turn, "too late");
            CompletableFuture<TurnStartResponse> first = room.request("next");
            CompletableFuture<TurnStartResponse> second = room.request("and this");

            ThreadRoom.await(interrupt);
            assertThrows(CompletionException.class, () -> ThreadRoom.await(steer));
            Turn next = ThreadRoom.await(first).turn();
            assertNotEquals(turn.id(), next.id());
            assertEquals(TurnStatus.COMPLETED, watcher.awaitEnd(next.id()).status());
            watcher.awaitEnd(ThreadRoom.await(second).turn().id());
            room.run("at last");
            History.assertValid(model.lastInput());
            List<String> said = History.said(model.lastInput());
            assertTrue(said.containsAll(List.of("user: next", "user: and this", "user: at last")), said::toString);
            assertFalse(said.contains("user: too late"), said::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSteeredIsHeardInTheSameTurn(Busy busy) throws Exception {
        try (ThreadRoom room = room()) {
            Turn turn = begin(room, busy);

            assertEquals(
                    turn.id(),
                    ThreadRoom.await(room.steer(turn, "left, please")).turnId());
            letToolsGo(busy);

            assertEquals(TurnStatus.COMPLETED, watcher.awaitEnd(turn.id()).status());
            assertEquals(1, turnsStarted());
            History.assertValid(model.lastInput());
            List<String> said = History.said(model.lastInput());
            assertEquals("user: left, please", said.get(said.size() - 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void startingATurnWhileOneRunsSteersThatOne(Busy busy) throws Exception {
        try (ThreadRoom room = room()) {
            Turn turn = begin(room, busy);

            assertEquals(turn.id(), room.start("left, please").id());
            letToolsGo(busy);

            assertEquals(TurnStatus.COMPLETED, watcher.awaitEnd(turn.id()).status());
            assertEquals(1, turnsStarted());
            assertTrue(History.said(model.lastInput()).contains("user: left, please"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTurnThatWasSteeredCanStillBeInterrupted(Busy busy) throws Exception {
        try (ThreadRoom room = room()) {
            for (int count = 0; count < 2; count++) {
                model.then(DirectedModel.silence(new Gate()));
            }
            Turn turn = begin(room, busy);

            ThreadRoom.await(room.steer(turn, "left, please"));
            ThreadRoom.await(room.interrupt(turn));

            assertEquals(TurnStatus.INTERRUPTED, watcher.awaitEnd(turn.id()).status());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingEndsTheTurnWithinABound(Busy busy) throws Exception {
        ThreadRoom room = room();
        Turn turn = begin(room, busy);

        assertTrue(room.closeWithin(BOUND));

        assertEquals(TurnStatus.INTERRUPTED, watcher.awaitEnd(turn.id()).status());
        assertTrue(room.closeWithin(BOUND), "closing again is nothing new");
        CompletionException refused =
                assertThrows(CompletionException.class, () -> ThreadRoom.await(room.request("anybody there?")));
        assertTrue(refused.getMessage().contains("thread not found"), refused::getMessage);
        room.close();
    }

    @Test
    void aRequestThatWaitsForTheEndOfATurnIsRefusedWhenTheThreadIsClosed() throws Exception {
        ThreadRoom room = room();
        Turn turn = begin(room, Busy.STREAMING);

        CompletableFuture<?> interrupt = room.interrupt(turn);
        CompletableFuture<TurnStartResponse> next = room.request("next");
        ThreadRoom.await(interrupt);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(room::close);

        ThreadRoom.await(closed);
        assertTrue(next.handle((ok, refused) -> true).get(5, TimeUnit.SECONDS));
    }

    @Test
    void aSubscriberThatStopsListeningHoldsUpNeitherInterruptionNorClosing() throws Exception {
        CountDownLatch listening = new CountDownLatch(1);
        Gate stopped = new Gate();
        stopped.open();
        Watcher stuck = new Watcher() {
            @Override
            public void tell(ServerNotification notification) {
                super.tell(notification);
                if (notification instanceof AgentMessageDeltaNotification) {
                    passQuietly(stopped);
                    awaitQuietly(listening);
                }
            }
        };
        Gate inTool = new Gate();
        model.then(done(call("c1", "chatty", "{}")), completed());
        TestTool chatty = TestTool.of("chatty", (call, context) -> {
            inTool.open();
            inTool.pass();
            for (int count = 0; !context.cancellation().isCancelled(); count++) {
                context.emit(new AgentMessageDeltaNotification(
                        context.threadId(), context.turnId(), "msg", "chatter " + count));
            }
            return "done";
        });
        ThreadRoom room = new ThreadRoom(folder, model, stuck, Duration.ofMillis(1), chatty);
        room.start("hi");
        inTool.awaitReached();
        stopped.awaitReached();

        CompletableFuture<Boolean> closing = CompletableFuture.supplyAsync(() -> {
            try {
                return room.closeWithin(Duration.ofSeconds(15));
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
        assertThrows(TimeoutException.class, () -> closing.get(200, TimeUnit.MILLISECONDS));
        listening.countDown();
        assertTrue(ThreadRoom.await(closing));
        room.close();
    }

    @Test
    void whatWasSaidToATurnThatFailsIsKeptForTheNextOne() throws Exception {
        Gate hold = new Gate();
        CountDownLatch failing = new CountDownLatch(1);
        DirectedModel.Step failure = closed -> {
            failing.countDown();
            throw new ModelException(ModelFailure.permanent(ModelFailure.Kind.OTHER, "no more"));
        };
        model.then(done(call("c1", "hold", "{}")), failure);
        TestTool holding = TestTool.of("hold", (call, context) -> {
            hold.pass();
            return "held";
        });
        try (ThreadRoom room = new ThreadRoom(folder, model, watcher, Duration.ofMillis(1), holding)) {
            Turn turn = room.start("hi");
            hold.awaitReached();
            assertTrue(failing.await(5, TimeUnit.SECONDS));
            ThreadRoom.await(room.steer(turn, "remember this"));
            hold.open();
            assertEquals(TurnStatus.FAILED, watcher.awaitEnd(turn.id()).status());

            room.run("again");
            List<String> said = History.said(model.lastInput());
            assertTrue(said.contains("user: remember this"), said::toString);
        }
    }

    private ThreadRoom room() {
        TestTool wait = TestTool.of("wait", (call, context) -> {
            reached.open();
            reached.pass();
            release.await();
            return "waited";
        });
        TestTool deaf = TestTool.of("deaf", (call, context) -> {
            reached.open();
            reached.pass();
            awaitQuietly(release);
            return "heard nothing";
        });
        TestTool ask = TestTool.of("ask", (call, context) -> ask(context));
        return new ThreadRoom(folder, model, watcher, Duration.ofMinutes(1), wait, deaf, ask);
    }

    private static String ask(ToolContext context) throws InterruptedException {
        try {
            context.ask(
                            new ToolRequestUserInputParams(
                                    context.threadId(), context.turnId(), "ask", List.of(), true, null),
                            ThreadActiveFlag.WAITING_ON_USER_INPUT)
                    .get();
            return "yes";
        } catch (ExecutionException e) {
            return "no";
        }
    }

    private Turn begin(ThreadRoom room, Busy busy) throws InterruptedException {
        switch (busy) {
            case OPENING_A_STREAM -> front(DirectedModel.silence(reached));
            case STREAMING ->
                front(added(message("msg_a", "")), delta("msg_a", "half a"), DirectedModel.silence(reached));
            case RUNNING_A_TOOL -> front(done(call("c1", "wait", "{}")), completed());
            case RUNNING_A_DEAF_TOOL -> front(done(call("c1", "deaf", "{}")), completed());
            case WAITING_FOR_AN_ANSWER -> front(done(call("c1", "ask", "{}")), completed());
            case WAITING_TO_TRY_AGAIN -> front(ModelFailure.disconnected("gone"));
        }
        Turn turn = room.start("hi");
        switch (busy) {
            case WAITING_FOR_AN_ANSWER -> watcher.awaitQuestion();
            case WAITING_TO_TRY_AGAIN -> watcher.awaitError();
            default -> reached.awaitReached();
        }
        return turn;
    }

    private void front(Object... parts) {
        model.first(parts);
    }

    private void letToolsGo(Busy busy) {
        release.countDown();
        if (busy == Busy.WAITING_FOR_AN_ANSWER) {
            watcher.awaitQuestion().completeExceptionally(new IllegalStateException("no"));
        }
    }

    private void assertSoundAfterInterruption(ThreadRoom room, Busy busy) {
        assertEquals(TurnStatus.COMPLETED, room.run("again").status());
        List<String> said = History.said(model.lastInput());
        History.assertValid(model.lastInput());
        if (busy.withTool()) {
            assertTrue(said.get(2).startsWith("function_call_output c1 aborted by user after "), said::toString);
        } else {
            assertEquals(List.of("user: hi", "user: <turn_aborted>", "user: again"), said);
        }
    }

    private long turnsStarted() {
        return watcher.events().stream()
                .filter(TurnStartedNotification.class::isInstance)
                .count();
    }

    private static void passQuietly(Gate gate) {
        try {
            gate.pass();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
