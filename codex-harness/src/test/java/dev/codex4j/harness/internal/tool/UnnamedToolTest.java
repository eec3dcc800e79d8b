package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.model.scripted.Reply;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A client's tool that does not say of what type it is")
class UnnamedToolTest {
    private static final String TOOL =
            ", \"dynamicTools\": [{\"name\": \"mine\", \"description\": \"d\", \"inputSchema\": {\"type\": \"object\"}}]";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "is a function, whose answer {0} becomes: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"contentItems\": [{\"type\": \"inputText\", \"text\": \"fine\"}], \"success\": true} | fine",
                "{\"nonsense\": 1} | dynamic tool response was invalid"
            })
    void answers(String answer, String told) throws Exception {
        try (AskingRoom room =
                new AskingRoom(folder, AskingRoom.settings("never", "full") + TOOL, System.getenv("PATH"))) {
            String turn = room.begin(Reply.empty().call("mine", Map.of()));
            JsonNode question = room.question("item/tool/call", turn);
            room.client.answer(question, answer);
            room.end(turn);
            assertEquals(told, room.output());
        }
    }
}
