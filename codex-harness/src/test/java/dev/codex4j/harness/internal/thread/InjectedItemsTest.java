package dev.codex4j.harness.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsParams;
import dev.codex4j.protocol.turn.Turn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InjectedItemsTest {
    @TempDir
    Path home;

    @TempDir
    Path workspace;

    private final HeldModel model = new HeldModel();

    private ThreadClient client() {
        return new ThreadClient(model, home, workspace);
    }

    private static ThreadInjectItemsParams items(ThreadClient client, String... items) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String item : items) {
            nodes.add(RawJson.parse(item).toTree());
        }
        return new ThreadInjectItemsParams(client.threadId(), nodes);
    }

    private static String message(String text) {
        return "{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"" + text
                + "\"}]}";
    }

    @Test
    void itemsStandAfterTheSurroundingsAndBeforeWhatIsSaidNext() {
        model.thenSay("answer");
        try (ThreadClient client = client()) {
            client.call(items(client, message("put in")));
            client.say("hello");
            List<String> input = model.input(0);
            assertTrue(input.get(1).contains("<permissions instructions>"));
            assertTrue(input.get(2).contains("<environment_context>"));
            assertEquals(List.of("user: put in", "user: hello"), input.subList(3, input.size()));
            assertTrue(model.request(0)
                    .input()
                    .get(3)
                    .toTree()
                    .path("id")
                    .asString()
                    .startsWith("msg_"));
        }
    }

    @Test
    void itemsKeepTheirIdsAndUnknownKindsAreLeftOut() {
        model.thenSay("answer");
        try (ThreadClient client = client()) {
            client.call(items(
                    client,
                    "{\"type\":\"reasoning\",\"id\":\"rs_1\",\"summary\":[],\"encrypted_content\":\"E\"}",
                    "{\"type\":\"of another world\"}"));
            client.say("hello");
            assertEquals(5, model.input(0).size());
            assertTrue(model.input(0).get(3).contains("\"id\":\"rs_1\""));
        }
    }

    @Test
    void aTurnThatRunsTakesItemsAtItsNextPauseAndAsksOnceMore() {
        HeldModel.Held held = model.thenHold(Reply.empty().say("first"));
        model.thenSay("second");
        try (ThreadClient client = client()) {
            Turn turn = client.start("go");
            held.awaitRequest();
            client.call(items(client, message("during")));
            held.release();
            client.ended(turn.id());
            List<String> input = model.input(1);
            assertEquals(List.of("assistant: first", "user: during"), input.subList(input.size() - 2, input.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\"",
                "{\"nonsense\":true}",
                "{\"type\":5}",
                "{\"type\":\"message\",\"role\":\"user\"}",
                "{\"type\":\"message\",\"role\":\"user\",\"content\":\"text\"}",
                "{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_smell\"}]}",
                "{\"type\":\"function_call\",\"name\":\"f\",\"call_id\":\"c\"}"
            })
    void whatIsNoItemIsRefusedWithItsPlaceAndNothingIsTaken(String wrong) {
        model.thenSay("answer");
        try (ThreadClient client = client()) {
            String refusal =
                    client.refusal(items(client, message("fine"), wrong)).reason();
            assertTrue(refusal.startsWith("items[1] is not a valid response item: "), refusal);
            client.say("hello");
            assertEquals(4, model.input(0).size());
        }
    }

    @Test
    void noItemsAreRefused() {
        try (ThreadClient client = client()) {
            assertEquals(
                    "items must not be empty", client.refusal(items(client)).reason());
        }
    }
}
