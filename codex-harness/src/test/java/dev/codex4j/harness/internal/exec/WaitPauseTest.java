package dev.codex4j.harness.internal.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("While people are asked something elsewhere")
class WaitPauseTest {
    private final RealProcesses processes = new RealProcesses();
    private final WaitPause pause = processes.sessions.pause();
    private final AtomicBoolean answered = new AtomicBoolean();

    @AfterEach
    void close() {
        processes.close();
    }

    private record Waited(ExecYield yield, boolean answered) {}

    private CompletableFuture<Waited> wait(ExecSession session, Duration limit) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return new Waited(session.await(limit), answered.get());
                    } catch (InterruptedException e) {
                        throw new CompletionException(e);
                    }
                },
                processes.executor);
    }

    private ExecSession start(String script) throws Exception {
        return processes.start(script, new ExecListener() {
            @Override
            public void outputDelta(String text) {}

            @Override
            public void exited(ExecExit exit) {}
        });
    }

    private void answer() {
        answered.set(true);
        assertEquals(OptionalLong.of(0), pause.end());
    }

    @Test
    @DisplayName("a wait does not run out of time")
    void timeStandsStill() throws Exception {
        ExecSession session = start("sleep 60");
        pause.begin();
        CompletableFuture<Waited> waiting = wait(session, Duration.ofMillis(1));
        assertThrows(TimeoutException.class, () -> waiting.get(100, TimeUnit.MILLISECONDS));
        answer();
        Waited waited = waiting.get(20, TimeUnit.SECONDS);
        assertTrue(waited.answered());
        assertEquals(OptionalInt.empty(), waited.yield().exitCode());
    }

    @Test
    @DisplayName("a wait does not end with its command, but tells the end afterwards")
    void endsAreToldAfterwards() throws Exception {
        pause.begin();
        ExecSession session = start("echo done");
        CompletableFuture<Waited> waiting = wait(session, Duration.ofMinutes(1));
        session.exit().get(20, TimeUnit.SECONDS);
        assertThrows(TimeoutException.class, () -> waiting.get(100, TimeUnit.MILLISECONDS));
        answer();
        Waited waited = waiting.get(20, TimeUnit.SECONDS);
        assertTrue(waited.answered());
        assertEquals(OptionalInt.of(0), waited.yield().exitCode());
    }

    @Test
    @DisplayName("whoever waits can be stopped")
    void canBeStopped() throws Exception {
        ExecSession session = start("sleep 60");
        pause.begin();
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        CompletableFuture<Waited> waiting = CompletableFuture.supplyAsync(
                () -> {
                    thread.complete(Thread.currentThread());
                    try {
                        return new Waited(session.await(Duration.ofMinutes(1)), false);
                    } catch (InterruptedException e) {
                        throw new CompletionException(e);
                    }
                },
                processes.executor);
        thread.get(20, TimeUnit.SECONDS).interrupt();
        assertInstanceOf(
                InterruptedException.class,
                assertThrows(ExecutionException.class, () -> waiting.get(20, TimeUnit.SECONDS))
                        .getCause());
    }

    @Test
    @DisplayName("all questions count until each is answered")
    void questionsAreCounted() {
        assertEquals(OptionalLong.empty(), pause.end());
        assertEquals(1, pause.begin());
        assertEquals(2, pause.begin());
        assertEquals(OptionalLong.of(1), pause.end());
        assertEquals(OptionalLong.of(0), pause.end());
        assertEquals(OptionalLong.empty(), pause.end());
    }
}
