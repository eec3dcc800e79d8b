package dev.codex4j.harness.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.protocol.item.CommandAction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandActionsTest {
    private static final Path DIRECTORY = Path.of("/home/me/project");

    @Test
    void classifiesAsRecorded() throws IOException {
        try (InputStream cases = Objects.requireNonNull(getClass().getResourceAsStream("actions.json"))) {
            for (JsonNode recorded : new JsonMapper().readTree(cases)) {
                String script = recorded.get("script").stringValue();
                List<CommandAction> expected = new ArrayList<>();
                recorded.get("actions").forEach(action -> expected.add(action(action)));
                assertEquals(expected, CommandActions.of(script, DIRECTORY), script);
            }
        }
    }

    private static CommandAction action(JsonNode recorded) {
        String command = recorded.get("command").stringValue();
        return switch (recorded.get("type").stringValue()) {
            case "read" ->
                new CommandAction.Read(
                        command,
                        recorded.get("name").stringValue(),
                        recorded.get("path").stringValue());
            case "listFiles" -> new CommandAction.ListFiles(command, text(recorded, "path"));
            case "search" -> new CommandAction.Search(command, text(recorded, "query"), text(recorded, "path"));
            default -> new CommandAction.Other(command);
        };
    }

    private static @Nullable String text(JsonNode recorded, String name) {
        return recorded.get(name).isNull() ? null : recorded.get(name).stringValue();
    }
}
