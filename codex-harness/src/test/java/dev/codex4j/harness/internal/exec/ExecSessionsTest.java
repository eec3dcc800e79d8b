package dev.codex4j.harness.internal.exec;

import static dev.codex4j.harness.internal.exec.RealProcesses.bash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExecSessionsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(10);

    private final RealProcesses processes = new RealProcesses();
    private final RealProcesses.Report report = new RealProcesses.Report();

    @AfterEach
    void close() {
        processes.close();
    }

    @Test
    void aShortCommandIsOneAnswerWithoutDeltas() throws Exception {
        ExecSession session = processes.start("echo hi; exit 2", report);
        ExecYield yield = session.await(LONG);
        assertEquals(OptionalInt.of(2), yield.exitCode());
        assertEquals("hi\n", yield.output().text());
        assertTrue(yield.text(new OutputLimit(10, false))
                .matches("Chunk ID: [0-9a-f]{6}\nWall time: \\d+\\.\\d{4} seconds\nProcess exited with code 2\n"
                        + "Original token count: 1\nOutput:\nhi\n"));
        assertEquals(List.of(), report.deltas);
        assertEquals("hi\n", report.exits.get(0).output().text());
    }

    @Test
    void outputAfterTheFirstMomentIsStreamed() throws Exception {
        ExecSession session = processes.start("echo early; sleep 0.4; echo late", report);
        session.await(LONG);
        assertEquals("late\n", report.streamed());
        assertEquals("early\nlate\n", report.exits.get(0).output().text());
    }

    @Test
    void deltasAreSmallAndWhole() throws Exception {
        ExecSession session = processes.start("sleep 0.3; printf '€%.0s' $(seq 1 9000)", report);
        session.await(LONG);
        assertEquals("€".repeat(9000), report.streamed());
        assertTrue(report.deltas.stream().allMatch(delta -> delta.length() * 3 <= 8192));
    }

    @Test
    void aCommandThatGoesOnIsASession() throws Exception {
        ExecSession session = processes.start(
                bash("echo ready; read x; echo \"got $x\"; exit 7").onTerminal(TerminalSize.STANDARD), report);
        ExecYield first = session.await(Duration.ofMillis(700));
        assertEquals("ready\r\n", first.output().text());
        assertTrue(first.text(new OutputLimit(10, false))
                .contains("\nProcess running with session ID " + session.id() + "\n"));
        assertTrue(session.id() >= 1000 && session.id() <= 99_999);
        assertEquals(session, processes.sessions.find(session.id()).orElseThrow());
        ExecYield second = processes.sessions.find(session.id()).orElseThrow().write("line\n", LONG);
        assertEquals(OptionalInt.of(7), second.exitCode());
        assertEquals("line\r\ngot line\r\n", second.output().text());
        processes.sessions.forget(session);
        assertTrue(processes.sessions.find(session.id()).isEmpty());
    }

    @Test
    void anEndThatWasNotToldIsToldLater() throws Exception {
        ExecSession session = processes.start("sleep 0.2; echo done", report);
        assertEquals(OptionalInt.empty(), session.await(SHORT).exitCode());
        session.exit().get(20, TimeUnit.SECONDS);
        assertEquals(List.of(), processes.sessions.running());
        ExecYield last = processes.sessions.find(session.id()).orElseThrow().await(SHORT);
        assertEquals(OptionalInt.of(0), last.exitCode());
        assertEquals("done\n", last.output().text());
    }

    @Test
    void terminatingTellsTheListenerOnce() throws Exception {
        ExecSession session = processes.start("echo up; sleep 60", report);
        session.await(SHORT);
        assertEquals(List.of(session), processes.sessions.running());
        assertTrue(processes.sessions.terminate(session.id()));
        assertFalse(processes.sessions.terminate(session.id()));
        assertEquals(-1, session.exit().get(20, TimeUnit.SECONDS).code());
        assertEquals(1, report.exits.size());
        assertEquals(List.of(), processes.sessions.running());
    }

    @Test
    void closingEndsWhatRunsAndWhatComesLater() throws Exception {
        ExecSession running = processes.start("sleep 60", report);
        processes.sessions.close();
        assertEquals(-1, running.exit().get(20, TimeUnit.SECONDS).code());
        ExecSession late = processes.start("sleep 60", new RealProcesses.Report());
        assertEquals(-1, late.exit().get(20, TimeUnit.SECONDS).code());
        assertEquals(0, processes.sessions.size());
    }

    @Test
    void whoeverClosesASecondTimeWaitsForTheSameEnds() throws Exception {
        ExecSession running = processes.start("sleep 60", report);
        processes.sessions.close();
        processes.sessions.close();
        processes.sessions.ended().get(20, TimeUnit.SECONDS);
        assertFalse(running.running());
    }

    @Test
    void theOneUnusedForLongestMakesRoom() throws Exception {
        List<ExecSession> started = new ArrayList<>();
        for (int i = 0; i < ExecSessions.MAX_SESSIONS; i++) {
            started.add(processes.start("sleep 60", new RealProcesses.Report()));
        }
        started.get(0).await(SHORT);
        processes.start("sleep 60", report);
        assertEquals(ExecSessions.MAX_SESSIONS, processes.sessions.size());
        assertTrue(started.get(0).running());
        assertEquals(-1, started.get(1).exit().get(20, TimeUnit.SECONDS).code());
    }

    @Test
    void idsAreReservedUntilGivenBack() throws Exception {
        int id = processes.sessions.reserve();
        assertNotEquals(id, processes.sessions.reserve());
        LaunchRequest missing =
                LaunchRequest.merged(List.of("no-such-program"), Path.of("/"), RealProcesses.ENVIRONMENT);
        assertThrows(
                LaunchException.class,
                () -> processes.sessions.start(id, new ExecRequest("call", "x", ExecSession.QUIET, missing), report));
        assertEquals(0, processes.sessions.size());
        assertEquals(List.of(), report.exits);
    }

    @Test
    void interruptingTheWaitLeavesTheCommandRunning() throws Exception {
        ExecSession session = processes.start("sleep 60", report);
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> session.await(LONG));
        assertTrue(session.running());
        session.kill();
        assertEquals(-1, session.exit().get(20, TimeUnit.SECONDS).code());
    }
}
