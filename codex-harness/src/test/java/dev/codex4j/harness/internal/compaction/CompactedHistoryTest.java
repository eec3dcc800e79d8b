package dev.codex4j.harness.internal.compaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class CompactedHistoryTest {
    private static final RawJson BASE = InputItems.baseInstructions("be good");

    private final InputItems items = new InputItems(IdGenerator.timeOrdered());
    private final List<RawJson> context = List.of(items.developerMessage(List.of("rules")));
    private final RawJson summary = items.userMessage(List.of(Summary.of("so far so good")));

    private List<RawJson> compacted(RawJson... history) {
        List<RawJson> all = new ArrayList<>(List.of(BASE));
        all.addAll(List.of(history));
        return CompactedHistory.of(all, context, summary);
    }

    private RawJson said(String text) {
        return items.userMessage(List.of(text));
    }

    private static String text(RawJson item) {
        return item.toTree().path("content").path(0).path("text").asString();
    }

    @Test
    void what_the_user_said_is_kept_byte_for_byte_with_context_before_the_last_of_it() {
        RawJson first = said("one");
        RawJson second = said("two");
        assertEquals(
                List.of(first, context.get(0), second, summary),
                compacted(first, items.assistantMessage("answer"), second, items.assistantMessage("again")));
    }

    @Test
    void without_a_word_of_the_user_there_is_context_and_summary() {
        assertEquals(List.of(context.get(0), summary), compacted(items.assistantMessage("hello")));
    }

    @Test
    void context_and_notes_in_the_place_of_the_user_are_left_out() {
        RawJson spoken = said("please <b>mark</b> it");
        assertEquals(
                List.of(context.get(0), spoken, summary),
                compacted(
                        items.userMessage(List.of(
                                "# AGENTS.md instructions for /x\n\n<INSTRUCTIONS>\nx\n</INSTRUCTIONS>",
                                "<environment_context>\n</environment_context>")),
                        said("<turn_aborted>\nstopped\n</turn_aborted>"),
                        spoken));
    }

    @Test
    void a_tag_at_the_beginning_does_not_make_a_message_context() {
        RawJson spoken = said("<skill> is a tag I want to know about");
        assertTrue(compacted(spoken).contains(spoken));
    }

    @Test
    void earlier_summaries_are_left_out() {
        RawJson spoken = said("go on");
        assertEquals(List.of(context.get(0), spoken, summary), compacted(said(Summary.of("older")), spoken));
    }

    @Test
    void images_are_left_out_and_the_words_around_them_are_kept() {
        JsonNode image = InputItems.imagePart("data:image/png;base64,AAAA", "high");
        List<RawJson> result = compacted(
                items.userMessageOfParts(List.of(InputItems.textPart("look"), image, InputItems.textPart("closely"))));
        JsonNode content = result.get(1).toTree().path("content");
        assertEquals(2, content.size());
        assertEquals("closely", content.path(1).path("text").asString());
    }

    @Test
    void images_are_kept_where_the_provider_summarises_even_without_a_word() {
        RawJson compaction = RawJson.parse("{\"type\":\"compaction\",\"encrypted_content\":\"opaque\"}");
        JsonNode image = InputItems.imagePart("data:image/png;base64,AAAA", "high");
        RawJson described = items.userMessageOfParts(List.of(InputItems.textPart("look"), image));
        RawJson alone = items.userMessageOfParts(List.of(image));
        List<RawJson> history = List.of(BASE, described, items.assistantMessage("a cat"), alone);
        assertEquals(
                List.of(described, context.get(0), alone, compaction),
                CompactedHistory.of(history, context, compaction));
    }

    @Test
    void the_newest_words_are_kept_and_older_ones_are_cut_to_what_is_left_of_the_budget() {
        String nineThousandTokens = "a".repeat(36_000);
        RawJson oldest = said("oldest");
        RawJson older = said(nineThousandTokens);
        RawJson newer = said(nineThousandTokens);
        RawJson newest = said(nineThousandTokens);
        List<RawJson> result = compacted(oldest, older, newer, newest);
        assertEquals(5, result.size());
        assertFalse(result.contains(oldest));
        String cut = text(result.get(0));
        assertTrue(cut.contains("…7000 tokens truncated…"), cut.substring(3_990, 4_030));
        assertEquals(older.toTree().path("id"), result.get(0).toTree().path("id"));
        assertEquals(List.of(newer, context.get(0), newest, summary), result.subList(1, 5));
    }

    @Test
    void a_single_message_beyond_the_budget_is_cut() {
        List<RawJson> result = compacted(said("b".repeat(100_000)));
        assertTrue(text(result.get(1)).length() < 80_100);
    }
}
