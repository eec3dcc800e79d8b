package dev.codex4j.harness.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.turn.ReviewStartParams;
import dev.codex4j.protocol.turn.ReviewTarget;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import dev.codex4j.protocol.turn.TurnSteerParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReviewTurnTest {
    private static final String FINDINGS = "{\"findings\":[{\"title\":\"Leak\",\"body\":\"It leaks.\","
            + "\"confidence_score\":0.9,\"priority\":1,\"code_location\":{\"absolute_file_path\":\"/x/a.txt\","
            + "\"line_range\":{\"start\":1,\"end\":2}}}],\"overall_correctness\":\"patch is incorrect\","
            + "\"overall_explanation\":\"Not yet.\",\"overall_confidence_score\":0.8}";
    private static final String RENDERED = "Not yet.\n\nReview comment:\n\n- Leak — /x/a.txt:1-2\n  It leaks.";
    private static final String INTERRUPTED =
            "Review was interrupted. Please re-run /review and wait for it to complete.";

    @TempDir
    Path home;

    @TempDir
    Path workspace;

    private final HeldModel model = new HeldModel();

    private ThreadClient client(String... settings) {
        return new ThreadClient(model, home, workspace, settings);
    }

    private static Turn review(ThreadClient client) {
        return review(client, new ReviewTarget.Custom("look closely"));
    }

    private static Turn review(ThreadClient client, ReviewTarget target) {
        return client.call(ReviewStartParams.builder(client.threadId(), target).build())
                .turn();
    }

    private static String innerId(ThreadClient client, Turn review) {
        return ((TurnStartedNotification) client.await(event -> event instanceof TurnStartedNotification started
                        && review.id().equals(started.turn().rootTurnId())))
                .turn()
                .id();
    }

    private static String answer(Turn turn) {
        return ((ThreadItem.AgentMessage) turn.items().get(0)).text();
    }

    @Test
    void aReviewIsEnteredWorkedOnAndLeftWithItsFindings() {
        model.thenSay(FINDINGS);
        try (ThreadClient client = client()) {
            Turn accepted = review(client);
            assertEquals(accepted.id(), accepted.items().get(0).id());
            Turn ended = client.ended(accepted.id());
            assertEquals(TurnStatus.COMPLETED, ended.status());
            assertEquals(RENDERED, answer(ended));
            assertEquals(
                    List.of(
                            "started enteredReviewMode",
                            "completed enteredReviewMode",
                            "status active",
                            "turn/started",
                            "started userMessage",
                            "completed userMessage",
                            "started agentMessage",
                            "started exitedReviewMode",
                            "completed exitedReviewMode",
                            "started agentMessage",
                            "completed agentMessage",
                            "status idle",
                            "turn/completed"),
                    client.story());
            assertEquals(
                    RENDERED,
                    client.completed(ThreadItem.ExitedReviewMode.class).review());
            assertTrue(client.told().stream()
                    .filter(ItemCompletedNotification.class::isInstance)
                    .allMatch(event ->
                            ((ItemCompletedNotification) event).turnId().equals(accepted.id())));
            assertNotEquals(accepted.id(), innerId(client, accepted));
        }
    }

    @Test
    void theReviewerHasItsOwnInstructionsFewerToolsAndTheThreadsCache() {
        model.thenSay("plain words").thenSay("after");
        try (ThreadClient client = client("review_model", "other-model")) {
            Turn accepted = review(client);
            assertEquals("plain words", answer(client.ended(accepted.id())));
            client.say("what did you find?");

            assertEquals("other-model", model.request(0).model());
            assertTrue(model.input(0).get(0).contains("reviewing a change"));
            assertTrue(model.input(0).get(1).contains("<permissions instructions>"));
            assertEquals("user: look closely", model.input(0).get(3));
            assertEquals(
                    List.of("exec_command", "request_user_input", "view_image", "write_stdin"),
                    tools(0).stream().sorted().toList());
            assertEquals(client.threadId(), model.request(0).promptCacheKey());
            Map<String, String> headers = model.request(0).headers();
            assertEquals("review", headers.get("x-openai-subagent"));
            assertEquals(client.threadId(), headers.get("x-codex-parent-thread-id"));
            assertNotEquals(client.threadId(), headers.get("thread-id"));

            assertEquals("mock-model", model.request(1).model());
            List<String> after = model.input(1);
            assertTrue(after.get(1).startsWith("user: <user_action>\n  <context>"), after.toString());
            assertTrue(after.get(1).contains("<results>\n  plain words\n  </results>"));
            assertEquals("assistant: plain words", after.get(2));
            assertEquals("user: what did you find?", after.get(after.size() - 1));
        }
    }

    private List<String> tools(int request) {
        JsonNode tools = model.request(request).tools().toTree();
        return tools.valueStream()
                .map(tool -> tool.path("name").asString(tool.path("type").asString()))
                .collect(Collectors.toList());
    }

    @Test
    void theReviewersCommandsAreShownButNotItsWords() {
        model.then(Reply.empty()
                        .think("where to look")
                        .say("looking")
                        .call("exec_command", Map.of("cmd", "echo found")))
                .thenSay("done");
        try (ThreadClient client = client()) {
            Turn accepted = review(client);
            client.ended(accepted.id());
            assertEquals(
                    "found\n",
                    client.completed(ThreadItem.CommandExecution.class).aggregatedOutput());
            assertEquals(
                    List.of("done"),
                    client.completed().stream()
                            .filter(ThreadItem.AgentMessage.class::isInstance)
                            .map(item -> ((ThreadItem.AgentMessage) item).text())
                            .toList());
            assertFalse(client.story().contains("item/agentMessage/delta"));
        }
    }

    @Test
    void aReviewIsInterruptedByTheIdThatItsStartAnnounces() {
        HeldModel.Held held = model.thenHold(Reply.empty().say("never"));
        model.thenSay("after");
        try (ThreadClient client = client()) {
            Turn accepted = review(client);
            String inner = innerId(client, accepted);
            held.awaitRequest();
            RpcException refusal = client.refusal(new TurnInterruptParams(client.threadId(), accepted.id()));
            assertEquals("expected active turn id " + accepted.id() + " but found " + inner, refusal.reason());
            client.call(new TurnInterruptParams(client.threadId(), inner));
            Turn ended = client.ended(accepted.id());
            assertEquals(TurnStatus.INTERRUPTED, ended.status());
            assertEquals(List.of(), ended.items());
            assertEquals(
                    "Reviewer failed to output a response.",
                    client.completed(ThreadItem.ExitedReviewMode.class).review());
            assertEquals(
                    INTERRUPTED, client.completed(ThreadItem.AgentMessage.class).text());
            client.say("next");
            List<String> input = model.input(1);
            assertTrue(input.get(1).contains("<results>\n  None.\n  </results>"));
            assertEquals("assistant: " + INTERRUPTED, input.get(2));
            assertTrue(input.get(3).startsWith("user: <turn_aborted>"));
        }
    }

    @Test
    void aReviewCannotBeSteered() {
        HeldModel.Held held = model.thenHold(Reply.empty().say("done"));
        try (ThreadClient client = client()) {
            Turn accepted = review(client);
            held.awaitRequest();
            RpcException refusal = client.refusal(TurnSteerParams.builder(
                            client.threadId(),
                            List.of(UserInput.Text.builder("more").build()),
                            accepted.id())
                    .build());
            assertEquals("cannot steer a review turn", refusal.reason());
            assertEquals(
                    "review",
                    refusal.data()
                            .path("codexErrorInfo")
                            .path("activeTurnNotSteerable")
                            .path("turnKind")
                            .asString());
            held.release();
            client.ended(accepted.id());
        }
    }

    @Test
    void aReviewTakesThePlaceOfTheTurnThatRunsWithoutBlamingTheUser() {
        HeldModel.Held held = model.thenHold(Reply.empty().say("never"));
        model.thenSay("reviewed").thenSay("after");
        try (ThreadClient client = client()) {
            Turn running = client.start("work");
            held.awaitRequest();
            Turn accepted = review(client);
            assertEquals(TurnStatus.INTERRUPTED, client.ended(running.id()).status());
            assertEquals("reviewed", answer(client.ended(accepted.id())));
            client.say("next");
            assertFalse(model.input(2).stream().anyMatch(line -> line.contains("<turn_aborted>")));
        }
    }

    @Test
    void aReviewThatFailsSaysWhyBeforeItIsLeft() {
        model.then(Reply.empty().fail("invalid_prompt", "not this"));
        try (ThreadClient client = client()) {
            Turn accepted = review(client);
            Turn ended = client.ended(accepted.id());
            assertEquals(TurnStatus.FAILED, ended.status());
            List<String> story = client.story();
            assertTrue(story.indexOf("status systemError") < story.indexOf("error"));
            assertTrue(story.indexOf("error") < story.indexOf("started exitedReviewMode"));
            assertEquals(1, story.stream().filter("error"::equals).count());
            assertEquals(
                    INTERRUPTED, client.completed(ThreadItem.AgentMessage.class).text());
        }
    }

    @Test
    void aBaseBranchOutsideOfARepositoryFailsTheReviewWithoutAskingTheModel() {
        try (ThreadClient client = client()) {
            Turn accepted = review(client, new ReviewTarget.BaseBranch("main"));
            Turn ended = client.ended(accepted.id());
            assertEquals(TurnStatus.FAILED, ended.status());
            assertEquals(
                    "\"" + workspace + "\" is not a git repository",
                    ended.error().message());
            assertEquals(0, model.requestCount());
        }
    }

    @Test
    void aReviewReadsAsTheReviewersTurnAndTheThreadsOwn() {
        model.thenSay("plain words");
        try (ThreadClient client = client()) {
            Turn accepted = review(client);
            client.ended(accepted.id());
            List<Turn> turns = client.call(ThreadReadParams.builder(client.threadId())
                            .includeTurns(true)
                            .build())
                    .thread()
                    .turns();
            assertEquals(innerId(client, accepted), turns.get(0).id());
            assertEquals(TurnStatus.INTERRUPTED, turns.get(0).status());
            assertEquals(1, turns.get(0).items().size());
            assertEquals(accepted.id(), turns.get(1).id());
            assertEquals(3, turns.get(1).items().size());
        }
    }
}
