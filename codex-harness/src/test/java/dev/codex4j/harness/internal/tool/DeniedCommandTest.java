package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.exec.ExecEnvironment;
import dev.codex4j.harness.internal.exec.ExecSession;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.exec.OutputLimit;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.harness.internal.shell.Shells;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.approval.CommandExecutionApprovalDecision;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("A command that the sandbox keeps from its work")
class DeniedCommandTest {
    private static final String RERUN = "ask command failed; retry without sandbox?";
    private static final AskForApproval GRANULAR = new AskForApproval.Granular(true, true, true, true, true);
    private static final AskForApproval NO_ESCAPE = new AskForApproval.Granular(true, true, true, false, true);

    @TempDir
    private Path folder;

    /** Lets nothing happen: what it confines complains and fails. */
    private static final class StrictSandbox implements Sandbox {
        private final AtomicInteger confined = new AtomicInteger();
        private final AtomicInteger released = new AtomicInteger();
        private final String instead;

        StrictSandbox(String instead) {
            this.instead = instead;
        }

        @Override
        public Optional<String> unusable() {
            return Optional.empty();
        }

        @Override
        public String label() {
            return "strict";
        }

        @Override
        public Confinement confine(Command command, PermissionProfile profile) {
            if (!(profile instanceof PermissionProfile.Managed)) {
                return Ready.unconfined(command);
            }
            confined.incrementAndGet();
            return new Ready(List.of("/bin/sh", "-c", instead), command.environment(), true, released::incrementAndGet);
        }
    }

    private final StrictSandbox denying = new StrictSandbox("echo 'touch: Permission denied'; exit 1");

    private String run(ToolRecorder turn, AskForApproval policy, Sandbox sandbox, String script) throws Exception {
        return run(turn, policy, sandbox, script, Duration.ofSeconds(20));
    }

    private String run(ToolRecorder turn, AskForApproval policy, Sandbox sandbox, String script, Duration moment)
            throws Exception {
        try (ExecSessions sessions = new ExecSessions(new ProcessLauncher(CheapThreads.shared()), new Random())) {
            ThreadCommands commands = new ThreadCommands(
                    sessions,
                    new ExecEnvironment(Map.of("PATH", "/usr/bin:/bin"), "thread-1", "session-1", "1"),
                    new Shells(Map.of("SHELL", "/bin/sh"), ""),
                    false,
                    Duration.ofSeconds(20),
                    moment);
            Path rules = folder.resolve("rules");
            TurnSettings settings = settings(policy);
            CommandApproval gate = new CommandApproval(
                    new ThreadGuard(sandbox, folder, rules, List.of(rules)), settings, settings::permissions);
            ExecCommandTool tool = new ExecCommandTool(
                    commands,
                    new TurnCommands(gate, () -> false, new OutputLimit(1000, false)),
                    new PatchCall(
                            (item, patch, context) -> {
                                throw new AssertionError("no patch was sent");
                            },
                            TurnDiff.startedIn(folder)));
            String arguments = JsonNodeFactory.instance
                    .objectNode()
                    .put("cmd", script)
                    .put("yield_time_ms", 30_000)
                    .toString();
            ToolOutput output =
                    tool.call(new ToolCall("call-1", null, "exec_command", arguments, ToolCall.Kind.FUNCTION), turn);
            assertEquals(List.of(), sessions.running());
            assertEquals(0, sessions.size());
            return ((ToolOutput.Text) output).text();
        }
    }

    private TurnSettings settings(AskForApproval policy) {
        return new TurnSettings(
                "model",
                "provider",
                folder,
                List.of(folder),
                policy,
                new ApprovalsReviewer("user"),
                SandboxPolicy.ReadOnly.builder().build(),
                ProfileChoice.NONE,
                null,
                null,
                null,
                new CollaborationMode(
                        ModeKind.DEFAULT,
                        CollaborationModeSettings.builder("model").build()));
    }

    private static CommandExecutionApprovalDecision accept() {
        return CommandExecutionApprovalDecision.ACCEPT;
    }

    @Test
    @DisplayName("runs again outside of it after a yes")
    void runsAgainAfterYes() throws Exception {
        ToolRecorder turn = new ToolRecorder(folder, accept());
        String output = run(turn, GRANULAR, denying, "touch made && echo done");
        assertTrue(output.contains("exited with code 0") && output.endsWith("done\n"), output);
        assertEquals(List.of("started inProgress", RERUN, "completed completed"), turn.story());
        assertEquals(List.of("touch", "made"), turn.asked().get(0).proposedExecpolicyAmendment());
        assertTrue(Files.exists(folder.resolve("made")));
        assertEquals(denying.confined.get(), denying.released.get());
    }

    @Test
    @DisplayName("does not run again after a no")
    void staysInsideAfterNo() throws Exception {
        ToolRecorder turn = new ToolRecorder(folder, CommandExecutionApprovalDecision.DECLINE);
        String output = run(turn, GRANULAR, denying, "touch made");
        assertTrue(output.contains("rejected by user"), output);
        assertEquals(List.of("started inProgress", RERUN, "completed declined"), turn.story());
        assertFalse(Files.exists(folder.resolve("made")));
    }

    @Test
    @DisplayName("is told to the model when its first words are allowed for good")
    void tellsOfAllowedPrefixes() throws Exception {
        ToolRecorder turn = new ToolRecorder(
                folder, new CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment(List.of("touch", "made")));
        run(turn, GRANULAR, denying, "touch made");
        assertTrue(
                turn.story().stream()
                        .anyMatch(each -> each.startsWith("told the model") && each.contains("[\"touch\",\"made\"]")),
                () -> turn.story().toString());
    }

    @Test
    @DisplayName("is shown with its end even when it cannot be started")
    void showsWhatCannotBeStarted() throws Exception {
        ToolRecorder turn = new ToolRecorder(folder.resolve("nowhere"), accept());
        String output = run(turn, AskForApproval.NEVER, denying, "touch made");
        assertTrue(output.contains("No such file or directory"), output);
        assertEquals(List.of("started inProgress", "completed failed"), turn.story());
    }

    @Test
    @DisplayName("does not run again when the answer cancels the turn")
    void cancelEndsTheTurn() {
        ToolRecorder turn = new ToolRecorder(folder, CommandExecutionApprovalDecision.CANCEL);
        assertThrows(InterruptedException.class, () -> run(turn, GRANULAR, denying, "touch made"));
        assertTrue(turn.interrupted());
        assertEquals(List.of("started inProgress", RERUN, "completed declined"), turn.story());
        assertFalse(Files.exists(folder.resolve("made")));
    }

    @Test
    @DisplayName("runs again unasked when it was accepted before")
    void oneYesIsEnough() throws Exception {
        ToolRecorder turn = new ToolRecorder(folder, accept());
        String output = run(turn, AskForApproval.UNTRUSTED, denying, "touch made");
        assertTrue(output.contains("exited with code 0"), output);
        assertEquals(List.of("started inProgress", "ask null", "completed completed"), turn.story());
        assertEquals(1, denying.confined.get());
        assertTrue(Files.exists(folder.resolve("made")));
    }

    @Test
    @DisplayName("has simply failed where the model is to ask for itself, and clients are not shown what ended at once")
    void failsUnderOnRequest() throws Exception {
        for (AskForApproval policy : List.of(AskForApproval.ON_REQUEST, AskForApproval.NEVER, NO_ESCAPE)) {
            ToolRecorder turn = new ToolRecorder(folder);
            String output = run(turn, policy, denying, "touch made");
            assertTrue(output.contains("exited with code 1") && output.contains("Permission denied"), output);
            assertEquals(List.of(), turn.story());
            assertFalse(Files.exists(folder.resolve("made")));
        }
    }

    @Test
    @DisplayName("is not asked about when it failed for another reason")
    void otherFailuresAreNoDenial() throws Exception {
        for (String end : List.of("echo 'bad address'; exit 1", "echo 'permission denied'", "exit 3")) {
            ToolRecorder turn = new ToolRecorder(folder);
            run(turn, GRANULAR, new StrictSandbox(end), "touch made");
            assertEquals(2, turn.story().size(), turn.story().toString());
        }
    }

    @Test
    @DisplayName("is taken for one by a forbidden system call, too")
    void forbiddenSystemCallIsDenial() throws Exception {
        ToolRecorder turn = new ToolRecorder(folder, accept());
        run(turn, GRANULAR, new StrictSandbox("kill -31 $$"), "touch made");
        assertEquals(List.of("started inProgress", RERUN, "completed completed"), turn.story());
    }

    @Test
    @DisplayName("does not run again once clients have seen it run")
    void shownCommandsStayAsTheyAre() throws Exception {
        ToolRecorder turn = new ToolRecorder(folder);
        StrictSandbox slow = new StrictSandbox("sleep 0.3; echo 'Permission denied'; exit 1");
        run(turn, GRANULAR, slow, "touch made", ExecSession.QUIET);
        assertEquals("started inProgress", turn.story().get(0));
        assertEquals("completed failed", turn.story().get(turn.story().size() - 1));
        assertEquals(List.of(), turn.asked());
    }
}
