package dev.codex4j.harness.internal.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.RawJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks at what a request sent. */
public final class History {
    private History() {}

    /** Every call has exactly one output after it, and no output stands without its call. */
    public static void assertValid(List<RawJson> input) {
        Map<String, Integer> open = new HashMap<>();
        for (RawJson raw : input) {
            JsonNode item = raw.toTree();
            String type = item.path("type").asString("");
            String callId = item.path("call_id").asString("");
            if (type.endsWith("_call") && !callId.isEmpty()) {
                open.merge(callId, 1, Integer::sum);
            } else if (type.endsWith("_output")) {
                int left = open.getOrDefault(callId, 0) - 1;
                assertTrue(left >= 0, () -> "an output without its call: " + item);
                open.put(callId, left);
            }
        }
        open.forEach((callId, left) -> assertEquals(0, left, () -> "call " + callId + " has no output"));
    }

    /** The conversation without instructions and context: a short line an item. */
    public static List<String> said(List<RawJson> input) {
        return input.stream()
                .map(RawJson::toTree)
                .map(History::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(JsonNode item) {
        String type = item.path("type").asString("");
        String callId = item.path("call_id").asString("");
        if (!type.equals("message")) {
            return callId.isEmpty() ? type : type + " " + callId + " " + output(item);
        }
        String role = item.path("role").asString("");
        String text = item.path("content").path(0).path("text").asString("");
        if (role.equals("developer") || text.startsWith("<environment_context>") || text.startsWith("# AGENTS.md")) {
            return "";
        }
        return role + ": " + (text.startsWith("<turn_aborted>") ? "<turn_aborted>" : text);
    }

    private static String output(JsonNode item) {
        String output = item.path("output").asString("");
        return output.isEmpty()
                ? item.path("name").asString("")
                : output.replaceAll("Wall time: [0-9.]+ seconds\n", "");
    }
}
