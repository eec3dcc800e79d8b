package dev.codex4j.harness.internal.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.ProtocolJson;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ItemFormTest {
    static List<ThreadItem> items() {
        return Samples.items();
    }

    @ParameterizedTest
    @MethodSource("items")
    void comes_back_as_it_was(ThreadItem item) {
        ThreadItem back = ItemsFromDisk.read(ItemsToDisk.write(item), item.startedAtMs(), item.completedAtMs());
        assertEquals(ProtocolJson.encodeToTree(item), ProtocolJson.encodeToTree(back));
    }

    @Test
    void is_tried_with_every_kind_of_item() {
        Set<Class<?>> kinds = Arrays.stream(ThreadItem.class.getPermittedSubclasses())
                .filter(kind -> kind != ThreadItem.Unknown.class)
                .collect(Collectors.toSet());
        assertEquals(kinds, items().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void keeps_items_of_kinds_that_it_does_not_know() {
        ThreadItem novel =
                ProtocolJson.decode("{\"type\":\"novelThing\",\"id\":\"n\",\"someField\":1}", ThreadItem.class);
        JsonNode disk = ItemsToDisk.write(novel);
        assertEquals("NovelThing", disk.path("type").asString());
        assertEquals(
                "{\"type\":\"novelThing\",\"id\":\"n\",\"someField\":1,\"startedAtMs\":1,\"completedAtMs\":2}",
                ProtocolJson.encodeToString(ItemsFromDisk.read(disk, 1L, 2L)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"type\":\"Plan\"}", "{\"id\":\"x\"}", "{\"type\":\"CommandExecution\",\"id\":\"x\"}"})
    void passes_over_what_is_no_item(String disk) {
        assertNull(ItemsFromDisk.read(JsonMapper.shared().readTree(disk), null, null));
    }

    @Test
    void passes_over_a_command_with_a_path_that_cannot_be() {
        JsonNode disk = JsonMapper.shared()
                .readTree("{\"type\":\"CommandExecution\",\"id\":\"x\",\"cwd\":\"file:///a\",\"parsed_cmd\":"
                        + "[{\"type\":\"read\",\"cmd\":\"cat\",\"path\":\"\\u0000\"}]}");
        assertNull(ItemsFromDisk.read(disk, null, null));
    }

    @Test
    void shows_a_review_with_its_comments() {
        String output = """
                {"findings":[{"title":"T","body":"B","confidence_score":0.5,"priority":1,"code_location":
                {"absolute_file_path":"/x/y","line_range":{"start":1,"end":2}}}],
                "overall_correctness":"c","overall_explanation":"E","overall_confidence_score":0.9}
                """;
        ThreadItem item = ItemsFromDisk.read(
                JsonMapper.shared()
                        .readTree("{\"type\":\"ExitedReviewMode\",\"id\":\"x\",\"review_output\":" + output + "}"),
                null,
                null);
        assertEquals("E\n\nReview comment:\n\n- T — /x/y:1-2\n  B", ((ThreadItem.ExitedReviewMode) item).review());
    }
}
