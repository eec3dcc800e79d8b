package dev.codex4j.harness.internal.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearedNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoalStatus;
import dev.codex4j.protocol.thread.goal.ThreadGoalUpdatedNotification;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdatedNotification;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsage;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.thread.usage.TokenUsageBreakdown;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnItemsView;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was announced is read back from the lines it was kept in. */
class RolloutEventsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");
    private static final String THREAD = "thread";

    private final RolloutEvents events = new RolloutEvents(THREAD);
    private final List<RolloutLine.Entry> entries = new ArrayList<>();

    static final SessionMeta META = new SessionMeta(
            THREAD,
            THREAD,
            NOW,
            "/work",
            List.of("/work"),
            "tests",
            "0.0.0",
            SessionSource.VSCODE,
            null,
            null,
            null,
            null,
            null,
            "provider",
            new SessionMeta.BaseInstructions("Be good.", null),
            List.of(),
            ThreadHistoryMode.PAGINATED,
            "window",
            null);

    private void announce(ServerNotification... all) {
        for (ServerNotification each : all) {
            entries.addAll(events.of(each, NOW));
        }
    }

    private List<Turn> turns(String... running) {
        return new RecordedTurns(ListedLines.of(entries), false, Set.of(running))
                .all().stream().map(RecordedTurn::turn).toList();
    }

    private static ServerNotification started(String id, String root) {
        return new TurnStartedNotification(
                THREAD,
                Turn.builder(id, List.of(), TurnStatus.IN_PROGRESS)
                        .rootTurnId(root)
                        .startedAt(100L)
                        .build());
    }

    private static Turn.Builder ended(String id, TurnStatus status) {
        return Turn.builder(id, List.of(), status)
                .rootTurnId(id)
                .itemsView(TurnItemsView.FULL)
                .startedAt(100L)
                .completedAt(102L)
                .durationMs(2034L);
    }

    private static ServerNotification completed(Turn.Builder turn) {
        return new TurnCompletedNotification(THREAD, turn.build());
    }

    private static ServerNotification item(String turn, ThreadItem item) {
        return ItemCompletedNotification.builder(item, THREAD, turn, 1795369748900L)
                .build();
    }

    private static ThreadItem message(String id, String text) {
        return ThreadItem.AgentMessage.builder(id, text)
                .startedAtMs(1L)
                .completedAtMs(1795369748900L)
                .build();
    }

    private static ThreadItem user(String id, String text) {
        return ThreadItem.UserMessage.builder(
                        id, List.of(UserInput.Text.builder(text).build()))
                .startedAtMs(1L)
                .completedAtMs(1795369748900L)
                .build();
    }

    @Test
    void aTurnIsKeptWithAllItsItems() {
        announce(started("t", "t"));
        List<ThreadItem> items = Samples.items();
        items.forEach(item -> announce(item("t", item)));
        announce(completed(ended("t", TurnStatus.COMPLETED)));

        assertEquals(
                List.of(Turn.builder("t", items, TurnStatus.COMPLETED)
                        .rootTurnId("t")
                        .itemsView(TurnItemsView.FULL)
                        .startedAt(100L)
                        .completedAt(102L)
                        .durationMs(2034L)
                        .build()),
                turns());
    }

    @Test
    void aTurnThatFailedIsKeptWithItsError() {
        TurnError error = TurnError.builder("too bad")
                .codexErrorInfo(new CodexErrorInfo.ResponseStreamDisconnected(500))
                .additionalDetails("details")
                .build();
        announce(started("t", "t"), completed(ended("t", TurnStatus.FAILED).error(error)));
        assertEquals(List.of(ended("t", TurnStatus.FAILED).error(error).build()), turns());
    }

    @Test
    void anInterruptedTurnIsKeptAsSuch() {
        announce(started("t", "t"), completed(ended("t", TurnStatus.INTERRUPTED)));
        assertEquals(List.of(ended("t", TurnStatus.INTERRUPTED).build()), turns());
    }

    @Test
    void anItemThatEndsAfterItsTurnStillBelongsToIt() {
        announce(
                started("t", "t"),
                item("t", user("u1", "go")),
                completed(ended("t", TurnStatus.INTERRUPTED)),
                started("t2", "t2"),
                item("t", message("late", "late")),
                completed(ended("t2", TurnStatus.COMPLETED)));
        assertEquals(
                List.of("u1", "late"),
                turns().get(0).items().stream().map(ThreadItem::id).toList());
        assertEquals(List.of(), turns().get(1).items());
    }

    @Test
    void aReviewIsTheReviewersTurnAndThenTheThreads() {
        ThreadItem entered = ThreadItem.EnteredReviewMode.builder("e", "current changes")
                .startedAtMs(1L)
                .completedAtMs(1795369748900L)
                .build();
        ThreadItem exited = ThreadItem.ExitedReviewMode.builder("x", "Fine.")
                .startedAtMs(1L)
                .completedAtMs(1795369748900L)
                .build();
        announce(
                started("before", "before"),
                completed(ended("before", TurnStatus.COMPLETED)),
                item("review", entered),
                started("reviewer", "review"),
                item("review", user("u", "look")));
        assertEquals(
                List.of("before", "reviewer"),
                turns("reviewer").stream().map(Turn::id).toList());
        assertEquals(TurnStatus.IN_PROGRESS, turns("reviewer").get(1).status());

        announce(
                item("review", exited),
                item("review", message("m", "Fine.")),
                completed(ended("review", TurnStatus.COMPLETED)),
                started("after", "after"),
                completed(ended("after", TurnStatus.COMPLETED)));

        assertEquals(
                List.of(
                        ended("before", TurnStatus.COMPLETED).build(),
                        Turn.builder("reviewer", List.of(user("u", "look")), TurnStatus.INTERRUPTED)
                                .rootTurnId("review")
                                .itemsView(TurnItemsView.FULL)
                                .startedAt(100L)
                                .build(),
                        Turn.builder("review", List.of(entered, exited, message("m", "Fine.")), TurnStatus.COMPLETED)
                                .rootTurnId("review")
                                .itemsView(TurnItemsView.FULL)
                                .startedAt(100L)
                                .completedAt(102L)
                                .durationMs(2034L)
                                .build(),
                        ended("after", TurnStatus.COMPLETED).build()),
                turns());
    }

    @Test
    void aTurnWhoseBeginningWasLostIsStillThere() {
        announce(
                started("t", "t"),
                completed(ended("t", TurnStatus.COMPLETED)),
                item("lost", message("m", "hi")),
                completed(ended("lost", TurnStatus.COMPLETED)),
                started("t2", "t2"),
                completed(ended("t2", TurnStatus.COMPLETED)));
        assertEquals(List.of("t", "lost", "t2"), turns().stream().map(Turn::id).toList());
        assertEquals(1, turns().get(1).items().size());
    }

    @Test
    void whatOnlyPassesByIsNotKept() {
        announce(new AgentMessageDeltaNotification(THREAD, "t", "m", "delta"));
        assertEquals(List.of(), entries);
    }

    @Test
    void tokensAreKept() {
        TokenUsageBreakdown total = new TokenUsageBreakdown(21, 1, 2, 3, 4, 5);
        TokenUsageBreakdown last = new TokenUsageBreakdown(15, 10, 0, 0, 5, 0);
        announce(new ThreadTokenUsageUpdatedNotification(
                THREAD,
                "t",
                ThreadTokenUsage.builder(total, last).modelContextWindow(1000L).build()));
        assertEquals(
                new RecordedHistory.Usage(new TokenUsage(1, 2, 3, 4, 5, 21), new TokenUsage(10, 0, 0, 5, 0, 15), 1000L),
                history().usage());
    }

    @Test
    void aGoalIsKeptUntilItIsCleared() {
        ThreadGoal goal = new ThreadGoal(THREAD, "reach", ThreadGoalStatus.PAUSED, 5L, 1, 2, 3, 4);
        announce(ThreadGoalUpdatedNotification.builder(THREAD, goal).build());
        assertEquals(goal, history().goal());
        announce(new ThreadGoalClearedNotification(THREAD));
        assertNull(history().goal());
    }

    @Test
    void aNewWindowKnowsSettingsAndGoalOfTheOneBefore() {
        ThreadGoal goal = new ThreadGoal(THREAD, "reach", ThreadGoalStatus.PAUSED, 5L, 1, 2, 3, 4);
        announce(ThreadGoalUpdatedNotification.builder(THREAD, goal).build());
        entries.add(events.settings(settings(0), NOW));
        RolloutEvents resumed = RolloutEvents.after(THREAD, history());

        entries.add(new HistoryLines("window").compacted("", List.of(), "window-2", NOW));
        assertNull(history().goal());
        entries.addAll(resumed.afterCompaction(NOW));

        assertEquals(goal, history().goal());
        assertEquals(settings(0), history().settings());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void settingsAreKept(int sandbox) {
        TurnSettings settings = settings(sandbox);
        announce(new ThreadSettingsUpdatedNotification(THREAD, settings.view()));
        assertEquals(settings, history().settings());
    }

    static TurnSettings settings(int sandbox) {
        List<SandboxPolicy> policies = List.of(
                new SandboxPolicy.DangerFullAccess(),
                SandboxPolicy.ReadOnly.builder().networkAccess(true).build(),
                SandboxPolicy.ExternalSandbox.builder().build(),
                SandboxPolicy.WorkspaceWrite.builder()
                        .writableRoots(List.of("/more"))
                        .excludeSlashTmp(true)
                        .build());
        return new TurnSettings(
                "model",
                "provider",
                Path.of("/work"),
                List.of(Path.of("/work"), Path.of("/other")),
                sandbox == 1
                        ? AskForApproval.Granular.builder(true, false, true).build()
                        : AskForApproval.ON_REQUEST,
                ApprovalsReviewer.USER,
                policies.get(sandbox),
                ProfileChoice.NONE,
                "high",
                ReasoningSummary.DETAILED,
                "flex",
                new CollaborationMode(
                        ModeKind.PLAN,
                        CollaborationModeSettings.builder("model")
                                .reasoningEffort("high")
                                .developerInstructions("Plan.")
                                .build()));
    }

    private RecordedHistory history() {
        return RecordedHistory.read(ListedLines.of(entries), META);
    }
}
