package dev.codex4j.harness.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnRunner;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnSequenceTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ThreadWorker worker = new ThreadWorker("thread", executor);
    private final TurnSequence turns = new TurnSequence(worker, executor);
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void closingCompletesWhenTheTurnThatRunsHasEnded() throws Exception {
        RunningTurn turn = begun();

        CompletableFuture<Void> closed = turns.close();

        onWorker(() -> {});
        assertFalse(closed.isDone());
        assertTrue(turn.control().interruption().isCancelled());
        onWorker(() -> {
            turns.end();
            turns.goOn();
        });
        closed.get(10, TimeUnit.SECONDS);
    }

    @Test
    void closingCompletesThoughTheTurnNeverEndsOnceTheThreadIsGivenUp() throws Exception {
        RunningTurn turn = begun();
        onWorker(() -> turns.defer(() -> seen.add("done"), () -> seen.add("refused")));
        CompletableFuture<Void> closed = turns.close();

        turns.abandon();

        closed.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("refused"), seen);
        assertTrue(turn.control().interruption().isCancelled());
    }

    @Test
    void whatIsDeferredAfterTheLastTurnIsRefused() throws Exception {
        turns.close().get(10, TimeUnit.SECONDS);

        onWorker(() -> turns.defer(() -> seen.add("done"), () -> seen.add("refused")));

        assertEquals(List.of("refused"), seen);
    }

    @Test
    void whatWaitsForATurnsEndIsDoneThoughSomethingBeforeItBreaks() throws Exception {
        begun();
        onWorker(() -> {
            turns.defer(
                    () -> {
                        throw new IllegalStateException("broken on purpose");
                    },
                    () -> {});
            turns.defer(() -> seen.add("done"), () -> {});
            turns.end();
            turns.goOn();
        });

        assertEquals(List.of("done"), seen);
    }

    @Test
    void workThatBreaksHasAResult() throws Exception {
        CompletableFuture<TurnRunner.Result> result = new CompletableFuture<>();
        RunningTurn turn = begun();

        onWorker(() -> turns.carryOut(
                turn,
                () -> {
                    throw new StackOverflowError("broken on purpose");
                },
                result::complete));

        assertTrue(result.get(10, TimeUnit.SECONDS).end() instanceof TurnEnd.Failed);
    }

    @Test
    void aTurnHasAResultThoughTheHostsExecutorIsShutDown() throws Exception {
        RunningTurn turn = begun();
        executor.shutdown();
        CompletableFuture<TurnRunner.Result> result = new CompletableFuture<>();

        turns.carryOut(turn, () -> TurnRunner.Result.broken(new IllegalStateException()), result::complete);

        assertTrue(result.isDone());
        CompletableFuture<Void> closed = turns.close();
        turns.end();
        turns.goOn();
        closed.get(10, TimeUnit.SECONDS);
    }

    private RunningTurn begun() throws Exception {
        RunningTurn turn = new RunningTurn(TurnKind.REGULAR, "turn", null, Clock.systemUTC());
        onWorker(() -> turns.begin(turn));
        return turn;
    }

    private void onWorker(Runnable action) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        worker.put(() -> {
            action.run();
            done.complete(null);
        });
        done.get(10, TimeUnit.SECONDS);
    }
}
