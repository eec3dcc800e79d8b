package dev.codex4j.harness.internal.compaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.RawJson;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShrinkingInputTest {
    private static RawJson item(String json) {
        return RawJson.parse(json.replace('\'', '"'));
    }

    private static final RawJson BASE = item("{'type':'message','role':'developer'}");
    private static final RawJson WORDS = item("{'type':'message','role':'user'}");
    private static final RawJson CALL_A = item("{'type':'function_call','call_id':'a'}");
    private static final RawJson CALL_B = item("{'type':'custom_tool_call','call_id':'b'}");
    private static final RawJson OUTPUT_A = item("{'type':'function_call_output','call_id':'a'}");
    private static final RawJson OUTPUT_B = item("{'type':'custom_tool_call_output','call_id':'b'}");

    @Test
    void the_oldest_item_goes_first_and_the_base_instructions_stay() {
        ShrinkingInput input = new ShrinkingInput(List.of(BASE, WORDS, CALL_A, OUTPUT_A));
        assertTrue(input.dropOldest());
        assertEquals(List.of(BASE, CALL_A, OUTPUT_A), input.items());
    }

    @Test
    void a_call_takes_its_output_with_it_and_no_other() {
        ShrinkingInput input = new ShrinkingInput(List.of(BASE, CALL_A, CALL_B, OUTPUT_A, OUTPUT_B, WORDS));
        assertTrue(input.dropOldest());
        assertEquals(List.of(BASE, CALL_B, OUTPUT_B, WORDS), input.items());
    }

    @Test
    void there_is_nothing_to_drop_behind_the_base_instructions() {
        ShrinkingInput input = new ShrinkingInput(List.of(BASE, CALL_A, OUTPUT_A));
        assertTrue(input.dropOldest());
        assertFalse(input.dropOldest());
        assertEquals(List.of(BASE), input.items());
    }
}
