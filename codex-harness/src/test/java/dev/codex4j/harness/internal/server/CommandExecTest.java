package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.internal.sandbox.PlatformSandbox;
import dev.codex4j.protocol.command.CommandExecOutputDeltaNotification;
import dev.codex4j.protocol.command.CommandExecOutputStream;
import dev.codex4j.protocol.command.CommandExecParams;
import dev.codex4j.protocol.command.CommandExecResizeParams;
import dev.codex4j.protocol.command.CommandExecResponse;
import dev.codex4j.protocol.command.CommandExecTerminalSize;
import dev.codex4j.protocol.command.CommandExecTerminateParams;
import dev.codex4j.protocol.command.CommandExecWriteParams;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("A single command of a client")
class CommandExecTest {
    @TempDir
    private Path folder;

    private ConnectedClient client;

    private ConnectedClient client(String... settings) {
        Map<String, String> configured = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            configured.put(settings[i], settings[i + 1]);
        }
        client = new ConnectedClient(folder, configured);
        return client;
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static CommandExecParams.Builder shell(String script) {
        return CommandExecParams.builder(List.of("/bin/sh", "-c", script));
    }

    private CommandExecResponse run(CommandExecParams.Builder command) {
        return client.request(command.build());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a command writes, up to and including a text. */
    private String heard(String until) {
        StringBuilder heard = new StringBuilder();
        client.await(CommandExecOutputDeltaNotification.class, delta -> {
            heard.append(new String(Base64.getDecoder().decode(delta.deltaBase64()), StandardCharsets.UTF_8));
            return heard.indexOf(until) >= 0;
        });
        return heard.toString();
    }

    @Test
    @DisplayName("is answered with its exit code and both streams")
    void answersWithStreams() {
        client();
        assertEquals(new CommandExecResponse(5, "out\n", "err\n"), run(shell("echo out; echo err >&2; exit 5")));
        assertEquals(new CommandExecResponse(0, "", ""), run(CommandExecParams.builder(List.of("cat"))));
        assertEquals(137, run(shell("kill -9 $$")).exitCode());
    }

    @Test
    @DisplayName("runs where and with the variables that the client says, over the configured ones")
    void directoryAndVariables() throws Exception {
        client("shell_environment_policy.set.GREETING", "hello");
        Files.createDirectory(folder.resolve("sub"));
        assertEquals(
                folder.resolve("sub").toRealPath() + "\n",
                run(shell("pwd -P").cwd("sub")).stdout());
        assertEquals("hello\n", run(shell("echo $GREETING")).stdout());
        Map<String, String> changes = new HashMap<>();
        changes.put("GREETING", null);
        changes.put("OWN", "mine");
        assertEquals(
                "none mine\n",
                run(shell("echo ${GREETING-none} $OWN").env(changes)).stdout());
    }

    @Test
    @DisplayName("is refused when it makes no sense")
    void refusals() {
        client();
        CommandExecParams.Builder fine = CommandExecParams.builder(List.of("true"));
        assertRefused("command must not be empty", CommandExecParams.builder(List.of()));
        assertRefused(
                "failed to spawn command: No such file or directory (os error 2)",
                CommandExecParams.builder(List.of("no-such-program-here")));
        assertRefused(
                "failed to spawn command: No such file or directory (os error 2)",
                CommandExecParams.builder(List.of("true")).cwd("missing"));
        assertRefused(
                "command/exec cannot set both outputBytesCap and disableOutputCap",
                CommandExecParams.builder(List.of("true")).outputBytesCap(5L).disableOutputCap(true));
        assertRefused(
                "command/exec cannot set both timeoutMs and disableTimeout",
                CommandExecParams.builder(List.of("true")).timeoutMs(5L).disableTimeout(true));
        assertRefused(
                "command/exec timeoutMs must be non-negative, got -1",
                CommandExecParams.builder(List.of("true")).timeoutMs(-1L));
        String anonymous = "command/exec tty or streaming requires a client-supplied processId";
        assertRefused(anonymous, CommandExecParams.builder(List.of("true")).tty(true));
        assertRefused(anonymous, CommandExecParams.builder(List.of("true")).streamStdin(true));
        assertRefused(anonymous, CommandExecParams.builder(List.of("true")).streamStdoutStderr(true));
        CommandExecTerminalSize none = new CommandExecTerminalSize(0, 3);
        assertRefused(
                "command/exec size requires tty: true",
                CommandExecParams.builder(List.of("true")).size(none));
        assertRefused(
                "command/exec size rows and cols must be greater than 0",
                CommandExecParams.builder(List.of("true")).tty(true).size(none));
        assertRefused(
                "`permissionProfile` cannot be combined with `sandboxPolicy`",
                CommandExecParams.builder(List.of("true"))
                        .permissionProfile(":workspace")
                        .sandboxPolicy(new SandboxPolicy.DangerFullAccess()));
        assertRefused(
                "invalid permission profile: default_permissions refers to unknown built-in profile `:nope`",
                CommandExecParams.builder(List.of("true")).permissionProfile(":nope"));
        assertEquals(0, run(fine).exitCode());
    }

    private void assertRefused(String message, CommandExecParams.Builder command) {
        assertEquals(message, client.refusal(command.build()));
    }

    @Test
    @DisplayName("is heard up to a cap, the rest of its output is thrown away")
    void outputIsCapped() {
        client();
        CommandExecResponse capped = run(shell("echo abcdef; echo ghijkl >&2").outputBytesCap(4L));
        assertEquals(new CommandExecResponse(0, "abcd", "ghij"), capped);
        String much = "head -c 2000000 /dev/zero | tr '\\0' x";
        assertEquals(1 << 20, run(shell(much)).stdout().length());
        assertEquals(2_000_000, run(shell(much).disableOutputCap(true)).stdout().length());
        run(shell("printf abcdef; printf 12 >&2")
                .outputBytesCap(4L)
                .processId("p")
                .streamStdoutStderr(true));
        CommandExecOutputDeltaNotification last = client.await(
                CommandExecOutputDeltaNotification.class,
                delta -> delta.stream().equals(CommandExecOutputStream.STDOUT));
        assertTrue(last.capReached());
        assertEquals(base64("abcd"), last.deltaBase64());
    }

    @Test
    @DisplayName("is fed and heard piece by piece")
    void streams() {
        client();
        CompletableFuture<CommandExecResponse> answer = client.send(shell("echo ready; cat; exit 6")
                .processId("cat")
                .streamStdin(true)
                .streamStdoutStderr(true)
                .build());
        heard("ready\n");
        assertEquals(
                "duplicate active command/exec process id: \"cat\"",
                client.refusal(shell("true").processId("cat").build()));
        client.request(CommandExecWriteParams.builder("cat")
                .deltaBase64(base64("hello\n"))
                .build());
        assertEquals("hello\n", heard("hello\n"));
        assertEquals(
                "invalid deltaBase64: Invalid symbol 42, offset 0.",
                client.refusal(
                        CommandExecWriteParams.builder("cat").deltaBase64("***").build()));
        assertEquals(
                "command/exec/write requires deltaBase64 or closeStdin",
                client.refusal(CommandExecWriteParams.builder("cat").build()));
        assertEquals(
                "failed to resize PTY: process is not attached to a PTY",
                client.refusal(new CommandExecResizeParams("cat", new CommandExecTerminalSize(5, 5))));
        client.request(CommandExecWriteParams.builder("cat")
                .deltaBase64(base64("bye"))
                .closeStdin(true)
                .build());
        assertEquals(new CommandExecResponse(6, "", ""), answer.join());
        assertEquals("bye", heard("bye"));
        String gone = "no active command/exec for process id \"cat\"";
        assertEquals(
                gone,
                client.refusal(
                        CommandExecWriteParams.builder("cat").closeStdin(true).build()));
        assertEquals(gone, client.refusal(new CommandExecTerminateParams("cat")));
    }

    @Test
    @DisplayName("takes no input unless it was started so, and none after the end of it")
    void inputMustBeOpen() {
        client();
        CompletableFuture<CommandExecResponse> deaf = client.send(shell("echo up; exec sleep 60")
                .processId("deaf")
                .streamStdoutStderr(true)
                .build());
        heard("up\n");
        assertEquals(
                "stdin streaming is not enabled for this command/exec",
                client.refusal(
                        CommandExecWriteParams.builder("deaf").closeStdin(true).build()));
        client.request(new CommandExecTerminateParams("deaf"));
        assertEquals(137, deaf.join().exitCode());
        CompletableFuture<CommandExecResponse> fed = client.send(shell("cat; echo eof; exec sleep 60")
                .processId("fed")
                .streamStdin(true)
                .streamStdoutStderr(true)
                .build());
        client.request(CommandExecWriteParams.builder("fed").closeStdin(true).build());
        heard("eof\n");
        assertEquals(
                "stdin is already closed",
                client.refusal(CommandExecWriteParams.builder("fed")
                        .deltaBase64(base64("x"))
                        .build()));
        client.request(CommandExecWriteParams.builder("fed").closeStdin(true).build());
        client.request(new CommandExecTerminateParams("fed"));
        assertEquals(137, fed.join().exitCode());
    }

    @Test
    @DisplayName("runs on a terminal whose size can change")
    void terminal() {
        client();
        CompletableFuture<CommandExecResponse> answer =
                client.send(shell("stty size; read x; stty size; echo \"typed $x\"")
                        .processId("tty")
                        .tty(true)
                        .size(new CommandExecTerminalSize(11, 33))
                        .build());
        heard("11 33\r\n");
        client.request(new CommandExecResizeParams("tty", new CommandExecTerminalSize(22, 44)));
        assertEquals(
                "command/exec size rows and cols must be greater than 0",
                client.refusal(new CommandExecResizeParams("tty", new CommandExecTerminalSize(22, 0))));
        client.request(CommandExecWriteParams.builder("tty")
                .deltaBase64(base64("word\n"))
                .build());
        assertEquals("word\r\n22 44\r\ntyped word\r\n", heard("typed word\r\n"));
        assertEquals(new CommandExecResponse(0, "", ""), answer.join());
    }

    @Test
    @DisplayName("ends when its time is over, and keeps what it wrote")
    void timesOut() {
        client();
        assertEquals(
                new CommandExecResponse(124, "early\n", ""),
                run(shell("echo early; sleep 60 & wait").timeoutMs(1500L)));
    }

    @Test
    @DisplayName("ends with the connection that asked for it")
    void endsWithTheConnection() throws Exception {
        client();
        client.send(shell("echo pid $$; exec sleep 60")
                .processId("p")
                .streamStdoutStderr(true)
                .disableTimeout(true)
                .build());
        long pid = Long.parseLong(heard("\n").strip().substring("pid ".length()));
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        client.disconnect();
        process.onExit().get(20, TimeUnit.SECONDS);
        assertFalse(process.isAlive());
    }

    @Test
    @DisplayName("is confined as configured, or as the client says")
    void isConfined() {
        assumeTrue(
                PlatformSandbox.of(System.getenv(), folder.resolve("state"), Runnable::run)
                        .unusable()
                        .isEmpty(),
                "needs a sandbox");
        client("sandbox_mode", "read-only");
        assertFalse(written(shell("echo x > configured"), "configured"));
        assertTrue(written(shell("echo x > free").sandboxPolicy(new SandboxPolicy.DangerFullAccess()), "free"));
        assertTrue(written(
                shell("echo x > workspace")
                        .sandboxPolicy(SandboxPolicy.WorkspaceWrite.builder().build()),
                "workspace"));
        assertTrue(written(shell("echo x > profile").permissionProfile(":workspace"), "profile"));
        assertFalse(written(shell("echo x > nothing").permissionProfile(":read-only"), "nothing"));
        assertEquals(
                "failed to spawn command: No such file or directory (os error 2)",
                client.refusal(CommandExecParams.builder(List.of("no-such-program-here"))
                        .build()));
    }

    private boolean written(CommandExecParams.Builder command, String file) {
        run(command);
        return Files.exists(folder.resolve(file));
    }
}
