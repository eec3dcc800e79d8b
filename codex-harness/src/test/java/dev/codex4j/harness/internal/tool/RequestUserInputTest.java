package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.approval.ToolRequestUserInputAnswer;
import dev.codex4j.protocol.approval.ToolRequestUserInputParams;
import dev.codex4j.protocol.approval.ToolRequestUserInputResponse;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The model asks the user. */
@Timeout(60)
class RequestUserInputTest {
    private static final Map<String, Object> QUESTION = Map.of(
            "id",
            "q1",
            "header",
            "Colour",
            "question",
            "Which?",
            "options",
            List.of(Map.of("label", "Red", "description", "warm"), Map.of("label", "Blue", "description", "cold")));

    @TempDir
    Path folder;

    private @Nullable ToolThread thread;

    @AfterEach
    void close() {
        if (thread != null) {
            thread.close();
        }
    }

    private ToolThread thread(boolean always) {
        ToolThread made = new ToolThread(
                folder,
                setup -> setup.setting("features.default_mode_request_user_input", Boolean.toString(always)),
                start -> start);
        thread = made;
        return made.script(Reply.empty().call("request_user_input", Map.of("questions", List.of(QUESTION))))
                .answering(question -> CompletableFuture.completedFuture(new ToolRequestUserInputResponse(
                        Map.of("q1", new ToolRequestUserInputAnswer(List.of("Blue"))))));
    }

    private static void plan(ToolThread thread) {
        ToolThread.await(thread.thread()
                .run(TurnStartParams.builder(
                                thread.thread().id(),
                                List.of(UserInput.Text.builder("plan it").build()))
                        .collaborationMode(new CollaborationMode(
                                ModeKind.PLAN,
                                CollaborationModeSettings.builder("test-model").build()))
                        .build()));
    }

    private static ToolRequestUserInputParams question(ToolThread thread) {
        return (ToolRequestUserInputParams) thread.questions().get(0);
    }

    @Test
    void inAPlanTheUserIsAskedAndTheAnswerIsPassedOn() {
        ToolThread thread = thread(false);
        plan(thread);

        assertTrue(question(thread).isBlocking());
        assertTrue(question(thread).questions().get(0).isOther());
        assertEquals("{\"answers\":{\"q1\":{\"answers\":[\"Blue\"]}}}", thread.output());
    }

    @Test
    void outsideOfAPlanNobodyIsAsked() {
        ToolThread thread = thread(false);
        thread.run("go");

        assertEquals("request_user_input is unavailable in Default mode", thread.output());
        assertEquals(List.of(), thread.questions());
    }

    @Test
    void whereItIsSwitchedOnTheUserIsAskedAtAnyTimeWithoutBlocking() {
        ToolThread thread = thread(true);
        thread.run("go");

        assertEquals(false, question(thread).isBlocking());
        assertEquals("{\"answers\":{\"q1\":{\"answers\":[\"Blue\"]}}}", thread.output());
    }

    @Test
    void noAnswerIsAnEmptyOne() {
        ToolThread thread =
                thread(false).answering(question -> CompletableFuture.failedFuture(new RpcException(-1, "no")));
        plan(thread);

        assertEquals("{\"answers\":{}}", thread.output());
    }

    @Test
    void aQuestionWithoutWhatItNeedsIsRefused() {
        ToolThread thread = new ToolThread(
                folder, setup -> setup.setting("features.default_mode_request_user_input", "true"), start -> start);
        this.thread = thread;
        thread.script(
                Reply.empty().call("request_user_input", Map.of()),
                Reply.empty().call("request_user_input", Map.of("questions", List.of(Map.of("id", "x")))),
                Reply.empty()
                        .call(
                                "request_user_input",
                                Map.of(
                                        "questions",
                                        List.of(Map.of(
                                                "id", "x", "header", "h", "question", "q", "options", List.of())))));
        thread.run("go");

        assertEquals(
                List.of(
                        "failed to parse function arguments: missing field `questions`",
                        "failed to parse function arguments: missing field `header`",
                        "request_user_input requires non-empty options for every question"),
                thread.outputs().stream().map(output -> output.stringValue()).toList());
    }
}
