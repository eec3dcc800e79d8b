package dev.codex4j.protocol.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.Methods;
import dev.codex4j.protocol.ProtocolMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages that the reference server sent, one a line: each must be understood and come back the same. */
class RecordedMessagesTest {
    @Test
    void everyRecordedMessageSurvivesTheRoundTrip() throws IOException {
        List<String> lines = lines();
        assertTrue(lines.size() > 100);
        for (String line : lines) {
            JsonNode recorded = ProtocolJson.decode(line, JsonNode.class);
            boolean answer = recorded.has("answerTo");
            ProtocolMethod method =
                    Methods.find(recorded.get(answer ? "answerTo" : "message").stringValue());
            Class<?> type = answer ? method.result() : method.params();
            Object value = ProtocolJson.decode(recorded.get("json"), type, Strictness.STRICT);
            assertEquals(recorded.get("json"), ProtocolJson.encodeToTree(value), () -> method.name() + ": " + line);
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = RecordedMessagesTest.class.getResourceAsStream("recorded-messages.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
