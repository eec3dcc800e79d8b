package dev.codex4j.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.client.ApprovalHandler;
import dev.codex4j.client.ClientOptions;
import dev.codex4j.client.CodexClient;
import dev.codex4j.client.TurnResult;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.TextPattern;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.thread.ThreadStartParams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the person at the terminal answers decides what the agent does. */
@Timeout(60)
class ApprovalsInATurnTest {
    private static final ScriptedModel MODEL = ScriptedModel.builder()
            .when(Condition.lastUserMessage(TextPattern.anything()))
            .call("exec_command", Map.of("cmd", "touch made"))
            .otherwise()
            .say("Done.")
            .build();

    private final List<String> questions = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @TempDir
    Path home;

    @Test
    void yesLetsTheCommandRun() {
        assertEquals("Done.", turn("y").finalMessage());
        assertTrue(Files.exists(folder.resolve("made")));
        assertEquals(1, questions.size());
        assertTrue(questions.get(0).contains("The agent wants to run: "), questions.get(0));
        assertTrue(questions.get(0).contains("touch made"), questions.get(0));
    }

    @Test
    void noKeepsItFromRunningAndTheTurnGoesOn() {
        assertEquals("Done.", turn("n").finalMessage());
        assertFalse(Files.exists(folder.resolve("made")));
        assertEquals(1, questions.size());
    }

    private TurnResult turn(String answer) {
        ApprovalHandler approvals = TerminalApprovals.asking(question -> {
            questions.add(question);
            return answer;
        });
        ThreadStartParams start = ThreadStartParams.builder()
                .cwd(folder.toString())
                .sandbox(SandboxMode.DANGER_FULL_ACCESS)
                .approvalPolicy(AskForApproval.UNTRUSTED)
                .build();
        try (CodexHarness harness =
                        CodexHarness.builder().codexHome(home).model(MODEL).build();
                CodexClient client = CodexClient.connect(
                        harness.connect(),
                        ClientOptions.builder().approvalHandler(approvals).build())) {
            return client.startThread(start).run("Make the file.");
        }
    }
}
