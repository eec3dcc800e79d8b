package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadUnsubscribeParams;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearedNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalStatus;
import dev.codex4j.protocol.thread.goal.ThreadGoalUpdatedNotification;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalTest {
    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void connect() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Reply status(String status) {
        return Reply.empty().call("update_goal", Map.of("status", status));
    }

    private ThreadGoalSetParams.Builder set(String objective) {
        return ThreadGoalSetParams.builder(thread).objective(objective);
    }

    private ThreadGoal goal() {
        return client.request(new ThreadGoalGetParams(thread)).goal();
    }

    private static List<String> hidden(Conversation asked) {
        return asked.input().stream()
                .map(Object::toString)
                .filter(item -> item.contains("codex_internal_context") || item.contains("goal_objective"))
                .toList();
    }

    private ThreadGoalUpdatedNotification until(ThreadGoalStatus status) {
        return client.await(
                ThreadGoalUpdatedNotification.class,
                event -> event.goal().status().equals(status));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void turnsStartThemselvesUntilTheModelHasReachedTheGoal() {
        client.script(
                Reply.empty().say("one"),
                Reply.empty().say("two"),
                status("complete"),
                Reply.empty().say("done"));
        client.request(set("reach it").build());
        for (int turn = 0; turn < 3; turn++) {
            assertEquals(
                    TurnStatus.COMPLETED,
                    client.await(TurnCompletedNotification.class, end -> true)
                            .turn()
                            .status());
        }
        assertEquals(ThreadGoalStatus.COMPLETE, goal().status());
        assertEquals(4, client.asked().size());
        List<String> told = hidden(client.asked().get(3));
        assertEquals(4, told.size(), "the objective once, and a request for each turn");
        assertTrue(told.get(0).contains("\"output\":\"reach it\""), told.get(0));
    }

    @Test
    void whatTurnsUseIsBookedAndAUsedUpBudgetEndsThePursuit() {
        client.script(Reply.empty().say("one"));
        client.request(set("reach it").tokenBudget(Change.to(1L)).build());
        ThreadGoal limited = until(ThreadGoalStatus.BUDGET_LIMITED).goal();
        client.await(TurnCompletedNotification.class, end -> true);
        assertTrue(limited.tokensUsed() > 1);
        assertEquals(1, client.asked().size());
    }

    @Test
    void aTurnThatUsesUpTheBudgetIsToldToComeToAnEnd() {
        client.script(Reply.empty().call("get_goal", Map.of()), Reply.empty().say("stopped"));
        client.request(set("reach it").tokenBudget(Change.to(1L)).build());
        client.await(TurnCompletedNotification.class, end -> true);
        assertTrue(hidden(client.asked().get(1)).get(2).contains("used up its budget"));
    }

    @Test
    void anInterruptedTurnHoldsThePursuitUntilTheGoalIsSetAgain() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        client.script(seen -> {
            asked.countDown();
            await(go);
            return Reply.empty().say("too late");
        });
        client.request(set("reach it").build());
        String turn = client.await(TurnStartedNotification.class, start -> true)
                .turn()
                .id();
        await(asked);
        client.request(new TurnInterruptParams(thread, turn));
        go.countDown();
        client.await(TurnCompletedNotification.class, end -> end.turn().status().equals(TurnStatus.INTERRUPTED));
        client.script(Reply.empty().say("to the user"));
        client.run(thread, "hello");
        assertEquals(ThreadGoalStatus.ACTIVE, goal().status());
        assertEquals(2, client.asked().size());
        client.script(status("blocked"));
        client.request(ThreadGoalSetParams.builder(thread)
                .status(ThreadGoalStatus.ACTIVE)
                .build());
        until(ThreadGoalStatus.BLOCKED);
        client.await(TurnCompletedNotification.class, end -> true);
    }

    @Test
    void aRunningTurnIsToldOfAnotherObjective() {
        CountDownLatch go = new CountDownLatch(1);
        client.script(seen -> {
                    await(go);
                    return Reply.empty().say("one");
                })
                .script(status("complete"));
        client.request(set("first").build());
        client.await(TurnStartedNotification.class, start -> true);
        client.request(set("second").build());
        go.countDown();
        until(ThreadGoalStatus.COMPLETE);
        client.await(TurnCompletedNotification.class, end -> true);
        List<String> told = hidden(client.asked().get(1));
        assertTrue(told.get(told.size() - 1).contains("second"), told.toString());
    }

    @Test
    void aFailedTurnBlocksTheGoal() {
        client.script(Reply.empty().fail("invalid_prompt", "no"));
        client.request(set("reach it").build());
        until(ThreadGoalStatus.BLOCKED);
        client.await(TurnCompletedNotification.class, end -> end.turn().status().equals(TurnStatus.FAILED));
        assertEquals(1, client.asked().size());
    }

    @Test
    void theModelMaySetAGoalWhereNoneIsUnfinished() {
        client.script(
                Reply.empty()
                        .call("get_goal", Map.of())
                        .call("create_goal", Map.of("objective", " made ", "token_budget", 1_000_000))
                        .call("create_goal", Map.of("objective", "another"))
                        .call("update_goal", Map.of("status", "active"))
                        .call("update_goal", Map.of("status", "paused")),
                Reply.empty().say("done"));
        client.run(thread, "set a goal");
        List<String> outputs = client.asked().get(1).toolOutputs();
        assertEquals("{\"goal\":null,\"remainingTokens\":null,\"completionBudgetReport\":null}", outputs.get(0));
        assertTrue(outputs.get(1).contains("\"objective\":\"made\"")
                && outputs.get(1).contains("\"remainingTokens\":1000000"));
        assertTrue(outputs.get(2).startsWith("cannot create a new goal"));
        assertTrue(outputs.get(3).startsWith("update_goal can only"));
        assertEquals(ThreadGoalStatus.PAUSED, goal().status());
    }

    @Test
    void aWishThatMakesNoSenseIsRefused() {
        assertEquals(
                "goal objective must not be empty", client.refusal(set("  ").build()));
        assertEquals(
                "goal objective must be at most 4000 characters",
                client.refusal(set("x".repeat(4001)).build()));
        assertEquals(
                "goal budgets must be positive when provided",
                client.refusal(set("x").tokenBudget(Change.to(0L)).build()));
        assertEquals(
                "cannot update goal for thread " + thread + ": no goal exists",
                client.refusal(ThreadGoalSetParams.builder(thread).build()));
        assertTrue(client.refusal(set("x").status(new ThreadGoalStatus("odd")).build())
                .startsWith("Invalid request: "));
        String ephemeral = client.request(
                        ThreadStartParams.builder().ephemeral(true).build())
                .thread()
                .id();
        assertEquals(
                "ephemeral thread does not support goals: " + ephemeral,
                client.refusal(new ThreadGoalGetParams(ephemeral)));
        assertNull(goal());
    }

    @Test
    void whoeverJoinsAThreadIsToldHowItsGoalStands() {
        client.script(Reply.empty().say("hello"));
        client.run(thread, "hello");
        ThreadResumeParams join =
                ThreadResumeParams.builder(thread).excludeTurns(true).build();
        client.request(join);
        client.await(ThreadGoalClearedNotification.class, event -> true);
        client.request(set("later").status(ThreadGoalStatus.PAUSED).build());
        client.await(ThreadGoalUpdatedNotification.class, event -> true);
        client.request(join);
        assertEquals("later", until(ThreadGoalStatus.PAUSED).goal().objective());
        assertTrue(client.request(ThreadGoalClearParams.builder(thread).build()).cleared());
        client.await(ThreadGoalClearedNotification.class, event -> true);
    }

    @Test
    void withoutTheFeatureThereAreNoGoals() {
        try (ConnectedClient without =
                new ConnectedClient(folder.resolve("other"), Map.of("features.goals", "false"))) {
            String other = without.startThread();
            assertEquals("goals feature is disabled", without.refusal(new ThreadGoalGetParams(other)));
            without.script(Reply.empty().say("hello"));
            without.run(other, "hello");
            assertTrue(!without.asked().get(0).tools().containsKey("get_goal"));
        }
    }

    @Test
    void aGoalIsReadAndChangedWhileItsThreadIsNotLoaded() {
        client.request(set("reach it").status(ThreadGoalStatus.PAUSED).build());
        restart();
        assertEquals("reach it", goal().objective());
        ThreadGoal changed = client.request(set("reach more").build()).goal();
        assertEquals(ThreadGoalStatus.PAUSED, changed.status());
        assertEquals(
                changed,
                client.await(ThreadGoalUpdatedNotification.class, event -> true).goal());
        restart();
        assertEquals(changed, goal());
        assertTrue(client.request(ThreadGoalClearParams.builder(thread).build()).cleared());
        client.await(ThreadGoalClearedNotification.class, event -> true);
        restart();
        assertNull(goal());
        assertEquals(
                "cannot update goal for thread " + thread + ": no goal exists",
                client.refusal(ThreadGoalSetParams.builder(thread)
                        .status(ThreadGoalStatus.ACTIVE)
                        .build()));
        String unknown = "00000000-0000-0000-0000-000000000000";
        assertEquals("thread not found: " + unknown, client.refusal(new ThreadGoalGetParams(unknown)));
    }

    @Test
    void aGoalThatWasSetWhileItsThreadWasNotLoadedIsPursuedFromThenOnThatItIs() {
        client.request(set("reach it").status(ThreadGoalStatus.PAUSED).build());
        restart();
        client.request(set("reach it").status(ThreadGoalStatus.ACTIVE).build());
        client.script(status("complete"), Reply.empty().say("done"));
        client.request(ThreadResumeParams.builder(thread).build());
        until(ThreadGoalStatus.COMPLETE);
        client.await(TurnCompletedNotification.class, end -> true);
        assertEquals(2, client.asked().size());
    }

    @Test
    void whoeverDoesNotWatchTheThreadHearsOfWhatClientsChangeAboutItsGoalToo() {
        client.request(new ThreadUnsubscribeParams(thread));
        client.request(set("reach it").status(ThreadGoalStatus.PAUSED).build());
        until(ThreadGoalStatus.PAUSED);
        client.request(ThreadGoalClearParams.builder(thread).build());
        client.await(ThreadGoalClearedNotification.class, event -> true);
    }

    private void restart() {
        client.close();
        client = new ConnectedClient(folder, Map.of());
    }
}
