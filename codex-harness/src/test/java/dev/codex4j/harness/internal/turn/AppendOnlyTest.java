package dev.codex4j.harness.internal.turn;

import static dev.codex4j.harness.internal.turn.Events.call;
import static dev.codex4j.harness.internal.turn.Events.completed;
import static dev.codex4j.harness.internal.turn.Events.done;
import static dev.codex4j.harness.internal.turn.Events.reasoning;
import static dev.codex4j.harness.internal.turn.Events.streamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.AgentThread;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The provider's prompt cache depends on it: what was sent once is sent again, byte for byte. */
class AppendOnlyTest {
    private static final int TURNS = 100;

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);
    private final DirectedModel model = new DirectedModel();

    @Test
    void everyRequestBeginsWithTheBytesOfTheOneBefore() throws Exception {
        List<Path> folders = List.of(project("one"), project("two"), project("three"));
        try (CodexHarness harness = CodexHarness.builder()
                .codexHome(Files.createDirectory(folder.resolve("home")))
                .workingFolder(folders.get(0))
                .model(model)
                .build()) {
            AgentThread thread = harness.startThread(
                            ThreadStartParams.builder().model("gpt-5.5").build(), event -> {})
                    .get(20, TimeUnit.SECONDS);
            for (int turn = 0; turn < TURNS; turn++) {
                direct(turn);
                assertEquals(
                        TurnStatus.COMPLETED,
                        thread.run(params(thread.id(), turn, folders))
                                .get(20, TimeUnit.SECONDS)
                                .status());
            }
        }
        List<ModelRequest> requests = model.requests();
        assertTrue(requests.size() > TURNS);
        int violations = 0;
        for (int index = 1; index < requests.size(); index++) {
            byte[] before = bytes(requests.get(index - 1).input());
            byte[] after = bytes(requests.get(index).input());
            if (after.length < before.length
                    || !java.util.Arrays.equals(before, 0, before.length, after, 0, before.length)) {
                violations++;
            }
        }
        assertEquals(0, violations);
        History.assertValid(model.lastInput());
    }

    private Path project(String name) throws Exception {
        Path project = Files.createDirectories(folder.resolve(name));
        Files.createDirectory(project.resolve(".git"));
        if (!name.equals("three")) {
            Files.writeString(project.resolve("AGENTS.md"), "Rules of " + name + ".\n");
        }
        return project;
    }

    private void direct(int turn) {
        if (random.nextBoolean()) {
            model.then(
                    done(reasoning("rs_" + turn, "thought " + turn)),
                    done(call("plan" + turn, "update_plan", "{\"plan\":[{\"step\":\"s\",\"status\":\"pending\"}]}")),
                    done(call("none" + turn, "unheard-of", "{}")),
                    completed());
        }
        model.then(streamed("msg_" + turn, "answer " + turn), completed());
    }

    private TurnStartParams params(String threadId, int turn, List<Path> folders) throws Exception {
        TurnStartParams.Builder params = TurnStartParams.builder(
                threadId, List.of(UserInput.Text.builder("question " + turn).build()));
        switch (random.nextInt(8)) {
            case 0 -> params.cwd(folders.get(random.nextInt(folders.size())).toString());
            case 1 ->
                params.approvalPolicy(
                        random.nextBoolean() ? AskForApproval.Literal.NEVER : AskForApproval.Literal.ON_REQUEST);
            case 2 -> params.sandboxPolicy(sandbox());
            case 3 -> params.model(random.nextBoolean() ? "gpt-5.5" : "mock-model");
            case 4 -> params.effort(random.nextBoolean() ? "low" : "high").summary(ReasoningSummary.CONCISE);
            case 5 -> params.collaborationMode(mode());
            case 6 ->
                params.cwd(folders.get(random.nextInt(folders.size())).toString())
                        .model(random.nextBoolean() ? "gpt-5.5" : "mock-model")
                        .sandboxPolicy(sandbox());
            default ->
                Files.writeString(
                        folders.get(0).resolve("AGENTS.md"), "Rules that changed before turn " + turn + ".\n");
        }
        return params.build();
    }

    private SandboxPolicy sandbox() {
        return random.nextBoolean()
                ? new SandboxPolicy.DangerFullAccess()
                : SandboxPolicy.ReadOnly.builder()
                        .networkAccess(random.nextBoolean())
                        .build();
    }

    private CollaborationMode mode() {
        return new CollaborationMode(
                random.nextBoolean() ? ModeKind.PLAN : ModeKind.DEFAULT,
                CollaborationModeSettings.builder(random.nextBoolean() ? "gpt-5.5" : "mock-model")
                        .build());
    }

    /** The value of {@code input} as it is written into a request, without its last bracket. */
    private static byte[] bytes(List<RawJson> input) {
        List<String> items = new ArrayList<>();
        input.forEach(item -> items.add(item.toString()));
        return ("[" + String.join(",", items)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
