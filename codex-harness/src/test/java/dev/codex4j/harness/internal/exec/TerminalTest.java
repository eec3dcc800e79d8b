package dev.codex4j.harness.internal.exec;

import static dev.codex4j.harness.internal.exec.RealProcesses.bash;
import static dev.codex4j.harness.internal.exec.RealProcesses.codeOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TerminalTest {
    private final RealProcesses processes = new RealProcesses();
    private final RealProcesses.Ear ear = new RealProcesses.Ear();

    @AfterEach
    void close() {
        processes.close();
    }

    @Test
    void hasItsSizeFromTheStartAndFollowsResizes() throws Exception {
        ProcessSession session = processes.launcher.launch(
                bash("stty size; read x; stty size; echo \"typed $x\"; exit 4").onTerminal(new TerminalSize(11, 33)),
                ear);
        ear.awaitText("11 33");
        session.resize(new TerminalSize(22, 44));
        session.write("wörd\n".getBytes(UTF_8));
        assertEquals(4, codeOf(session));
        assertEquals("11 33\r\nwörd\r\n22 44\r\ntyped wörd\r\n", ear.text());
        assertTrue(session.onTerminal());
    }

    @Test
    void killingEndsTheTree() throws Exception {
        ProcessSession session =
                processes.launcher.launch(bash("sleep 71 & echo up; wait").onTerminal(TerminalSize.STANDARD), ear);
        ear.awaitText("up");
        session.kill();
        assertEquals(137, codeOf(session));
    }

    @Test
    void aBackgroundProcessOnTheTerminalDoesNotDelayTheEnd() throws Exception {
        ProcessSession session = processes.launcher.launch(
                bash("trap '' HUP; sleep 72 & echo up").onTerminal(TerminalSize.STANDARD), ear);
        assertEquals(0, codeOf(session));
        assertEquals("up\r\n", ear.text());
        session.kill();
    }

    @Test
    void aMissingProgramIsKnownBeforeTheTerminalStarts() {
        LaunchRequest request = LaunchRequest.merged(
                        List.of("no-such-program"), RealProcesses.DIRECTORY, RealProcesses.ENVIRONMENT)
                .onTerminal(TerminalSize.STANDARD);
        assertThrows(LaunchException.class, () -> processes.launcher.launch(request, ear));
    }

    @Test
    void withoutALibraryTheErrorSaysWhatToAdd() {
        ProcessLauncher launcher = new ProcessLauncher(processes.executor, new MissingTerminals());
        LaunchException failure = assertThrows(
                LaunchException.class, () -> launcher.launch(bash("true").onTerminal(TerminalSize.STANDARD), ear));
        assertTrue(failure.messageWithErrorNumber().contains("org.jetbrains.pty4j:pty4j"));
    }

    @Test
    void pipesHaveNoSize() throws Exception {
        ProcessSession session = processes.launcher.launch(bash("true"), ear);
        IOException failure = assertThrows(IOException.class, () -> session.resize(TerminalSize.STANDARD));
        assertEquals("process is not attached to a PTY", failure.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new TerminalSize(0, 44));
    }
}
