package dev.codex4j.harness.internal.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.context.ToldContext;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files were written by the official server; what it sent when it went on from them lies beside them. */
class RecordedHistoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"paginated", "legacy", "crashed"})
    void goes_on_with_the_very_items_that_the_writer_sends(String name) {
        JsonNode recorded = JsonMapper.shared().readTree(ListedLines.resource(name + ".json"));
        List<RawJson> sent =
                recorded.path("sent").valueStream().map(RawJson::of).toList();

        RecordedHistory history = read(name, recorded.path("before").asLong(Long.MAX_VALUE));

        for (int i = 0; i < history.items().size(); i++) {
            assertEquals(
                    withoutMadeUpId(sent.get(i)),
                    withoutMadeUpId(history.items().get(i)),
                    "item " + i);
        }
        assertTrue(history.items().size() < sent.size());
        assertTrue(history.items().size() >= sent.size() - 3);
    }

    /** Outputs that make up for those that a crash took have ids of the reader's making. */
    private static String withoutMadeUpId(RawJson item) {
        JsonNode tree = item.toTree();
        return tree.path("output").asString("").equals("aborted")
                ? item.toString().replaceFirst("\"id\":\"[^\"]*\",", "")
                : item.toString();
    }

    @Test
    void knows_what_a_thread_is_set_to() {
        TurnSettings settings = read("paginated", Long.MAX_VALUE).settings();

        assertNotNull(settings);
        assertEquals("other-model", settings.model());
        assertEquals("mock", settings.modelProvider());
        assertEquals("high", settings.effort());
        assertNull(settings.summary());
        assertEquals(Path.of("/home/user/ws"), settings.cwd());
        assertEquals(List.of(Path.of("/home/user/ws")), settings.workspaceRoots());
        assertEquals(AskForApproval.NEVER, settings.approvalPolicy());
        assertEquals(new SandboxPolicy.DangerFullAccess(), settings.sandboxPolicy());
        assertEquals("other-model", settings.collaborationMode().settings().model());
    }

    @Test
    void knows_the_window_and_the_tokens() {
        RecordedHistory history = read("paginated", Long.MAX_VALUE);

        assertEquals(1, history.window().number());
        assertEquals(history.window().firstId(), history.window().previousId());
        assertEquals(62, history.lastSequence());
        assertEquals(
                new RecordedHistory.Usage(
                        new TokenUsage(200, 0, 0, 100, 0, 300), new TokenUsage(10, 0, 0, 5, 0, 15), 258400L),
                history.usage());
    }

    @Test
    void knows_the_goal_and_the_last_turn() {
        ListedLines lines = ListedLines.recorded("paginated");
        RecordedHistory history = RecordedHistory.read(lines, lines.meta());

        assertNotNull(history.goal());
        assertEquals("reach two", history.goal().objective());
        List<RecordedTurn> turns = new RecordedTurns(lines, false, java.util.Set.of()).newest(1);
        assertEquals(turns.get(0).turn().id(), history.lastTurnId());
    }

    @Test
    void knows_what_the_model_was_told_of_its_context() {
        ToldContext told = read("crashed", Long.MAX_VALUE).told();

        assertNotNull(told);
        assertEquals("gpt-5.5", told.model());
        assertEquals("Rule one.", told.project());
        assertEquals("/home/user/ws", told.cwd());
        assertEquals("bash", told.shell());
        assertEquals("2026-11-22", told.date());
        assertEquals("Etc/UTC", told.zone());
        assertEquals("", told.mode());
        assertTrue(told.filesystem().startsWith("<filesystem>"));
    }

    @Test
    void follows_changes_of_the_context_back_to_where_all_of_it_was_told() {
        // Before the compaction: told everything once, then of two changes of mode.
        ToldContext told = read("paginated", 100).told();

        assertNotNull(told);
        assertEquals("/home/user/ws", told.cwd());
        assertEquals("", told.mode());
        assertEquals("gpt-5.5", told.model());
    }

    @Test
    void reads_the_newest_window_only() {
        ListedLines lines = ListedLines.recorded("paginated");
        SessionMeta meta = lines.meta();
        RecordedHistory.read(lines, meta);
        assertTrue(lines.returned() < 25, () -> "read " + lines.returned() + " lines");
    }

    @Test
    void finds_the_first_line_of_a_thread() {
        ListedLines lines = ListedLines.recorded("paginated");
        SessionMeta meta = SessionMeta.find(lines, lines.meta().id()).orElseThrow();
        assertEquals("Base instructions.", meta.instructions().text());
        assertEquals("gpt-5.5", meta.instructions().model());
        assertEquals(1, meta.dynamicTools().size());
        assertTrue(SessionMeta.find(lines, "another").isEmpty());
    }

    private static RecordedHistory read(String name, long before) {
        ListedLines lines = ListedLines.recorded(name);
        return RecordedHistory.read(lines, Math.min(before, lines.end()), lines.meta());
    }
}
