package dev.codex4j.harness.internal.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.context.ContextMessages;
import dev.codex4j.harness.internal.context.ContextSnapshot;
import dev.codex4j.harness.internal.context.ProjectInstructions;
import dev.codex4j.harness.internal.context.ToldContext;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.harness.store.RolloutLine;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the model was told and has said is read back from the lines it was kept in. */
class HistoryLinesTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");
    private static final TurnSettings SETTINGS = RolloutEventsTest.settings(3);

    private int made;
    private final InputItems items = new InputItems(() -> "id-" + ++made);
    private final HistoryLines lines = new HistoryLines("window");
    private final List<RolloutLine.Entry> entries = new ArrayList<>();

    private RawJson add(RawJson item) {
        entries.add(lines.item(item, NOW));
        return item;
    }

    private RecordedHistory history() {
        return RecordedHistory.read(ListedLines.of(entries), RolloutEventsTest.META);
    }

    private static RawJson call(String type, String id) {
        return RawJson.parse("{\"type\": \"" + type + "\", \"call_id\": \"" + id + "\", \"name\": \"n\"}");
    }

    private static RawJson output(String id) {
        return RawJson.parse("{\"type\":\"function_call_output\",\"call_id\":\"" + id + "\",\"output\":\"o\"}");
    }

    private static JsonNode metadata(RolloutLine.Entry entry) {
        assertNotNull(entry.metadata());
        return entry.metadata().toTree();
    }

    @Test
    void itemsComeBackByteForByte() {
        RawJson user = add(items.userMessage(List.of("hello")));
        RawJson odd = add(RawJson.parse("{ \"type\":\"message\" , \"x\":1.50, \"y\":\"\\u00e9\" }"));
        assertEquals(List.of(user, odd), history().items());
    }

    @Test
    void itemsAreNumberedAndKnowWhatTheModelHadSeen() {
        add(items.userMessage(List.of("one")));
        lines.sampled();
        add(items.assistantMessage("two"));

        assertEquals(1, metadata(entries.get(0)).path("history_sequence").asInt());
        assertEquals(
                0, metadata(entries.get(0)).path("sampled_through_sequence").asInt());
        assertEquals(2, metadata(entries.get(1)).path("history_sequence").asInt());
        assertEquals(
                1, metadata(entries.get(1)).path("sampled_through_sequence").asInt());
        RolloutLine.Entry next = HistoryLines.after(history()).item(items.userMessage(List.of("three")), NOW);
        assertEquals(3, metadata(next).path("history_sequence").asInt());
    }

    @Test
    void compactionBeginsANewWindow() {
        add(items.userMessage(List.of("one")));
        RawJson kept = items.userMessage(List.of("summary"));
        entries.add(lines.compacted("summary", List.of(kept), "window-2", NOW));
        RawJson more = add(items.userMessage(List.of("two")));

        RecordedHistory history = history();

        assertEquals(List.of(kept, more), history.items());
        assertEquals(new ContextWindow(1, "window-2", "window", "window"), history.window());
        assertEquals(3, history.lastSequence());
        assertEquals(
                new ContextWindow(2, "window-3", "window", "window-2"),
                history.window().next("window-3"));
    }

    @Test
    void settingsFromBeforeTheWindowStillHold() {
        RolloutEvents events = new RolloutEvents("thread");
        entries.add(events.settings(SETTINGS, NOW));
        add(items.userMessage(List.of("one")));
        entries.add(lines.compacted("", List.of(), "window-2", NOW));
        assertEquals(SETTINGS, history().settings());
    }

    @Test
    void aThreadWithoutWordOfItsSettingsHasThoseOfItsTurns() {
        entries.add(lines.turn("t", "t", SETTINGS, NOW));
        TurnSettings read = history().settings();
        assertNotNull(read);
        assertEquals(SETTINGS.sandboxPolicy(), read.sandboxPolicy());
        assertEquals(SETTINGS.approvalPolicy(), read.approvalPolicy());
        assertEquals(SETTINGS.collaborationMode(), read.collaborationMode());
        assertEquals("high", read.effort());
        assertEquals("provider", read.modelProvider());
        assertEquals(SETTINGS.workspaceRoots(), read.workspaceRoots());
    }

    @Test
    void callsThatACrashLeftOpenGetAnOutputRightAfterThem() {
        RawJson first = add(call("function_call", "a"));
        RawJson answer = output("a");
        RawJson second = add(call("function_call", "b"));
        RawJson third = add(call("custom_tool_call", "c"));
        add(answer);

        assertEquals(
                List.of(first, second, InputItems.notRun("b"), third, InputItems.customNotRun("c"), answer),
                history().items());
    }

    @Test
    void outputsWithoutACallAreLeftOutAndFactsAreNot() {
        add(output("nobody"));
        RawJson fact = add(items.fact("agent", "done"));
        assertEquals(List.of(fact), history().items());
    }

    @Test
    void aModelIsNotToldAgainWhatItKnows() {
        ContextSnapshot context = context("Plan.", "rule", LocalDate.of(2026, 3, 4));
        ContextMessages before = new ContextMessages(items, "Base.");
        before.update(context);
        entries.add(lines.told(told(before), SETTINGS, NOW));

        ContextMessages after = new ContextMessages(items, "Base.");
        after.resume(history().told());

        assertTrue(after.isTold());
        assertEquals(List.of(), after.update(context));
        List<RawJson> nextDay = after.update(context("Plan.", "rule", LocalDate.of(2026, 3, 5)));
        assertEquals(1, nextDay.size());
        assertTrue(nextDay.get(0).toString().contains("<current_date>2026-03-05"));
        assertFalse(nextDay.get(0).toString().contains("<cwd>"));
        assertTrue(after.update(context(null, "other", LocalDate.of(2026, 3, 5)))
                .toString()
                .contains("other"));
    }

    @Test
    void aModelThatWasToldNothingIsToldEverything() {
        add(items.userMessage(List.of("one")));
        assertNull(history().told());
    }

    @Test
    void whatAResponseCostIsKeptInDetail() {
        TokenUsage usage = TokenUsage.of(10, 5);
        RolloutLine.Entry entry = lines.usage(
                new HistoryLines.ResponseOrigin("thread", "session", "turn", "root"),
                "resp_1",
                usage,
                usage,
                usage,
                NOW);
        JsonNode payload = entry.payload().toTree();
        assertEquals("token_usage_record", entry.type());
        assertEquals("root", payload.path("root_turn_id").asString());
        assertEquals(15, payload.path("thread_token_usage").path("total_tokens").asInt());
    }

    @Test
    void theFirstLineComesBackAsItWas() {
        SessionMeta meta = RolloutEventsTest.META;
        assertEquals(meta, SessionMeta.of(meta.entry(NOW)));
    }

    private static ToldContext told(ContextMessages messages) {
        ToldContext told = messages.told();
        assertNotNull(told);
        return told;
    }

    private static ContextSnapshot context(@Nullable String mode, String rules, LocalDate date) {
        return new ContextSnapshot(
                "model",
                null,
                SETTINGS.permissions(),
                "on-request",
                false,
                mode,
                null,
                new ProjectInstructions(List.of(), rules),
                Path.of("/work"),
                SETTINGS.workspaceRoots(),
                "bash",
                date,
                ZoneId.of("Etc/UTC"));
    }
}
