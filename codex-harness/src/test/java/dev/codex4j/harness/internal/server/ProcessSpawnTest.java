package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.process.ProcessExitedNotification;
import dev.codex4j.protocol.process.ProcessKillParams;
import dev.codex4j.protocol.process.ProcessOutputDeltaNotification;
import dev.codex4j.protocol.process.ProcessResizePtyParams;
import dev.codex4j.protocol.process.ProcessSpawnParams;
import dev.codex4j.protocol.process.ProcessTerminalSize;
import dev.codex4j.protocol.process.ProcessWriteStdinParams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("A process of a client")
class ProcessSpawnTest {
    @TempDir
    private Path folder;

    private ConnectedClient client;

    @BeforeEach
    void connect() {
        client = new ConnectedClient(
                folder, Map.of("sandbox_mode", "read-only", "shell_environment_policy.set.GREETING", "hello"));
    }

    @AfterEach
    void close() {
        client.close();
    }

    private ProcessSpawnParams.Builder shell(String handle, String script) {
        return ProcessSpawnParams.builder(List.of("/bin/sh", "-c", script), handle, folder.toString());
    }

    private ProcessExitedNotification exit(String handle) {
        return client.await(
                ProcessExitedNotification.class, end -> end.processHandle().equals(handle));
    }

    private String heard(String until) {
        StringBuilder heard = new StringBuilder();
        client.await(ProcessOutputDeltaNotification.class, delta -> {
            heard.append(new String(Base64.getDecoder().decode(delta.deltaBase64()), StandardCharsets.UTF_8));
            return heard.indexOf(until) >= 0;
        });
        return heard.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("is told of when it ends, with what it wrote")
    void tellsItsEnd() {
        client.request(shell("p", "echo out; echo err >&2; exit 9").build());
        ProcessExitedNotification end = exit("p");
        assertEquals(9, end.exitCode());
        assertEquals("out\n", end.stdout());
        assertEquals("err\n", end.stderr());
        assertFalse(end.stdoutCapReached() || end.stderrCapReached() || Boolean.TRUE.equals(end.outputDrainTimedOut()));
    }

    @Test
    @DisplayName("runs unconfined with the host's variables and the client's changes to them")
    void isTheClientsOwn() {
        Map<String, String> changes = new HashMap<>();
        changes.put("SHELL", null);
        changes.put("OWN", "mine");
        client.request(shell("p", "touch made && echo ${GREETING-none} ${SHELL-none} $OWN")
                .env(changes)
                .build());
        assertEquals("none none mine\n", exit("p").stdout());
        assertTrue(folder.resolve("made").toFile().exists());
    }

    @Test
    @DisplayName("is fed and heard piece by piece under a handle that nobody else may take")
    void streams() {
        client.request(shell("p", "read x; echo \"got $x\"; exit 9")
                .streamStdin(true)
                .streamStdoutStderr(true)
                .build());
        assertEquals(
                "duplicate active process handle: \"p\"",
                client.refusal(shell("p", "true").build()));
        client.request(
                ProcessWriteStdinParams.builder("p").deltaBase64(base64("it\n")).build());
        assertEquals("got it\n", heard("\n"));
        ProcessExitedNotification end = exit("p");
        assertEquals(9, end.exitCode());
        assertEquals("", end.stdout());
        assertEquals(
                "no active process for process handle \"p\"",
                client.refusal(
                        ProcessWriteStdinParams.builder("p").closeStdin(true).build()));
    }

    @Test
    @DisplayName("takes no input unless it was started so")
    void inputMustBeOpen() {
        client.request(shell("p", "exec sleep 60").build());
        assertEquals(
                "stdin streaming is not enabled for this process",
                client.refusal(
                        ProcessWriteStdinParams.builder("p").closeStdin(true).build()));
        client.request(new ProcessKillParams("p"));
        assertEquals(137, exit("p").exitCode());
        assertEquals("no active process for process handle \"p\"", client.refusal(new ProcessKillParams("p")));
    }

    @Test
    @DisplayName("runs on a terminal whose size can change")
    void terminal() {
        client.request(shell("p", "stty size; read x; stty size").tty(true).build());
        assertEquals("24 80\r\n", heard("\n"));
        client.request(new ProcessResizePtyParams("p", new ProcessTerminalSize(9, 8)));
        client.request(
                ProcessWriteStdinParams.builder("p").deltaBase64(base64("\n")).build());
        assertEquals("\r\n9 8\r\n", heard("9 8\r\n"));
        assertEquals(0, exit("p").exitCode());
    }

    @Test
    @DisplayName("ends when its time is over")
    void timesOut() {
        client.request(shell("p", "echo hi; sleep 60 & wait")
                .timeoutMs(Change.to(1500L))
                .build());
        ProcessExitedNotification end = exit("p");
        assertEquals(124, end.exitCode());
        assertEquals("hi\n", end.stdout());
    }

    @Test
    @DisplayName("is heard up to a cap that can be lifted")
    void outputIsCapped() {
        String much = "head -c 2000000 /dev/zero | tr '\\0' x; echo err >&2";
        client.request(shell("usual", much).build());
        ProcessExitedNotification usual = exit("usual");
        assertEquals(1 << 20, usual.stdout().length());
        assertTrue(usual.stdoutCapReached());
        assertFalse(usual.stderrCapReached());
        client.request(shell("all", much).outputBytesCap(Change.clear()).build());
        ProcessExitedNotification all = exit("all");
        assertEquals(2_000_000, all.stdout().length());
        assertFalse(all.stdoutCapReached());
    }

    @Test
    @DisplayName("is not waited for by those who left something running on its output")
    void doesNotWaitForGrandchildren() {
        client.request(shell("p", "echo hi; sleep 60 & echo $!; sleep 0.3").build());
        ProcessExitedNotification end = exit("p");
        assertEquals(Boolean.TRUE, end.outputDrainTimedOut());
        String[] lines = end.stdout().split("\n");
        assertEquals("hi", lines[0]);
        ProcessHandle.of(Long.parseLong(lines[1])).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    @DisplayName("is refused when it makes no sense")
    void refusals() {
        assertEquals(
                "command must not be empty",
                client.refusal(ProcessSpawnParams.builder(List.of(), "p", folder.toString())
                        .build()));
        assertEquals(
                "processHandle must not be empty",
                client.refusal(shell("", "true").build()));
        assertEquals(
                "Invalid request: cwd must be an absolute path",
                client.refusal(
                        ProcessSpawnParams.builder(List.of("true"), "p", "here").build()));
        assertEquals(
                "process/spawn timeoutMs must be non-negative, got -1",
                client.refusal(shell("p", "true").timeoutMs(Change.to(-1L)).build()));
        assertEquals(
                "process/spawn size requires tty: true",
                client.refusal(
                        shell("p", "true").size(new ProcessTerminalSize(1, 1)).build()));
        assertEquals(
                "process size rows and cols must be greater than 0",
                client.refusal(shell("p", "true")
                        .tty(true)
                        .size(new ProcessTerminalSize(0, 1))
                        .build()));
        assertEquals(
                "failed to spawn process: No such file or directory (os error 2)",
                client.refusal(ProcessSpawnParams.builder(List.of("no-such-program-here"), "p", folder.toString())
                        .build()));
        assertEquals(
                "process/writeStdin requires deltaBase64 or closeStdin",
                client.refusal(ProcessWriteStdinParams.builder("p").build()));
    }

    @Test
    @DisplayName("ends with the connection that asked for it")
    void endsWithTheConnection() throws Exception {
        client.request(shell("p", "sleep 60 & echo $!; wait")
                .streamStdoutStderr(true)
                .timeoutMs(Change.clear())
                .build());
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(heard("\n").strip())).orElseThrow();
        client.disconnect();
        child.onExit().get(20, TimeUnit.SECONDS);
        assertFalse(child.isAlive());
    }
}
