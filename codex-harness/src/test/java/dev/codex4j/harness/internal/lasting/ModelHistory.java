package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Conversation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What providers demand of the history in a request. */
final class ModelHistory {
    private ModelHistory() {}

    /** Every call has one output, after it, and every output its call. */
    static void assertValid(Conversation asked) {
        List<String> calls = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (JsonNode item : asked.input()) {
            String type = item.path("type").asString("");
            String call = item.path("call_id").asString("");
            if (type.endsWith("_call")) {
                calls.add(call);
                open.add(call);
            } else if (type.endsWith("_call_output")) {
                outputs.add(call);
                assertTrue(open.remove(call), () -> "an output without its call, or a second one: " + item);
            }
        }
        assertEquals(Set.of(), open, "calls without an output");
        assertEquals(new HashSet<>(calls).size(), calls.size(), "a call that is there twice");
        assertEquals(calls.size(), outputs.size());
    }
}
