package dev.codex4j.harness.model.scripted;

import static dev.codex4j.harness.model.scripted.Condition.lastToolOutput;
import static dev.codex4j.harness.model.scripted.Condition.lastUserMessage;
import static dev.codex4j.harness.model.scripted.Condition.offers;
import static dev.codex4j.harness.model.scripted.Condition.requestKind;
import static dev.codex4j.harness.model.scripted.Condition.toolOutputs;
import static dev.codex4j.harness.model.scripted.Condition.userAsked;
import static dev.codex4j.harness.model.scripted.TextPattern.anything;
import static dev.codex4j.harness.model.scripted.TextPattern.contains;
import static dev.codex4j.harness.model.scripted.TextPattern.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.model.Backoff;
import dev.codex4j.harness.internal.model.ResponsesHttpClient;
import dev.codex4j.harness.internal.model.SharedHttpClient;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure.Kind;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptedModelTest {
    private static final ScriptedModel FIXER = ScriptedModel.builder()
            .when(requestKind("compaction"))
            .say("summary so far")
            .when(lastUserMessage(contains("FIX")))
            .reply(Reply.empty().think("look first").call("exec_command", Map.of("cmd", "./test.sh")))
            .when(lastToolOutput(find("^FAIL (\\S+) line (\\d+)")))
            .patch(seen -> "*** Update File: " + seen.group(1) + "@" + seen.group(2))
            .when(lastToolOutput(contains("updated")).and(toolOutputs(2)))
            .call("exec_command", Map.of("cmd", "./test.sh again"))
            .when(userAsked(contains("fix")))
            .say(seen -> "All done after " + seen.conversation().toolOutputs().size() + " calls.")
            .when(lastUserMessage(contains("explode")))
            .fail("server_error", "boom")
            .build();

    private static RawJson user(String text) {
        return RawJson.ofValue(Map.of(
                "type", "message", "role", "user", "content", List.of(Map.of("type", "input_text", "text", text))));
    }

    private static RawJson output(String callId, String text) {
        return RawJson.ofValue(Map.of("type", "function_call_output", "call_id", callId, "output", text));
    }

    private static List<ModelEvent> ask(ModelClient model, ModelRequest request) {
        List<ModelEvent> events = new ArrayList<>();
        try (ModelStream stream = model.open(request)) {
            ModelEvent event;
            while ((event = stream.next()) != null) {
                events.add(event);
            }
        }
        return events;
    }

    private static List<ModelItem> items(List<ModelEvent> events) {
        return events.stream()
                .filter(ModelEvent.ItemDone.class::isInstance)
                .map(event -> ((ModelEvent.ItemDone) event).item())
                .toList();
    }

    private static ModelRequest request(RawJson... input) {
        return ModelRequest.builder("mock-model", List.of(input)).build();
    }

    @Test
    void rulesFollowWhatHappened() {
        List<RawJson> input = new ArrayList<>(List.of(user("<environment_context>fix</environment_context>")));
        input.add(user("please fix it"));

        List<ModelItem> first = items(ask(FIXER, request(input.toArray(RawJson[]::new))));
        assertEquals(
                List.of("look first"),
                assertIs(ModelItem.Reasoning.class, first.get(0)).summary());
        ModelItem.FunctionCall test = assertIs(ModelItem.FunctionCall.class, first.get(1));
        assertEquals("{\"cmd\":\"./test.sh\"}", test.arguments());
        first.forEach(item -> input.add(item.replay()));
        input.add(output(test.callId(), "running\nFAIL Adder.java line 7\n"));

        List<ModelItem> second = items(ask(FIXER, request(input.toArray(RawJson[]::new))));
        ModelItem.FunctionCall patch = assertIs(ModelItem.FunctionCall.class, second.get(0));
        assertEquals("exec_command", patch.name());
        assertTrue(patch.arguments().contains("apply_patch <<'PATCH'\\n*** Update File: Adder.java@7\\nPATCH"));
        assertTrue(!patch.callId().equals(test.callId()));
        input.add(second.get(0).replay());
        input.add(output(patch.callId(), "updated"));

        List<ModelItem> third = items(ask(FIXER, request(input.toArray(RawJson[]::new))));
        ModelItem.FunctionCall again = assertIs(ModelItem.FunctionCall.class, third.get(0));
        input.add(third.get(0).replay());
        input.add(output(again.callId(), "PASS"));

        List<ModelItem> fourth = items(ask(FIXER, request(input.toArray(RawJson[]::new))));
        assertEquals(
                "All done after 3 calls.",
                assertIs(ModelItem.Message.class, fourth.get(0)).text());
    }

    @Test
    void patchesGoThroughTheToolWhereItIsOffered() {
        ScriptedModel model = ScriptedModel.builder()
                .when(offers("apply_patch"))
                .patch("*** Begin Patch\n*** End Patch")
                .build();
        ModelRequest request = ModelRequest.builder("gpt-5.5", List.of(user("x")))
                .tools(RawJson.parse("[{\"type\":\"custom\",\"name\":\"apply_patch\"}]"))
                .build();
        ModelItem.CustomToolCall call = assertIs(
                ModelItem.CustomToolCall.class, items(ask(model, request)).get(0));
        assertEquals("apply_patch", call.name());
        assertEquals("*** Begin Patch\n*** End Patch", call.input());
    }

    @Test
    void messagesAreStreamedInPiecesThatMakeTheWhole() {
        ScriptedModel model =
                ScriptedModel.builder().otherwise().say("One two,\n  three.").build();
        List<ModelEvent> events = ask(model, request(user("x")));
        List<String> deltas = events.stream()
                .filter(ModelEvent.TextDelta.class::isInstance)
                .map(event -> ((ModelEvent.TextDelta) event).delta())
                .toList();
        assertEquals(List.of("One ", "two,\n  ", "three."), deltas);
        assertIs(ModelEvent.Created.class, events.get(0));
        assertIs(ModelEvent.ItemAdded.class, events.get(1));
        ModelEvent.Completed completed = assertIs(ModelEvent.Completed.class, events.get(events.size() - 1));
        assertNotNull(completed.usage());
        assertTrue(completed.usage().inputTokens() > 0);
    }

    @Test
    void sameRequestGetsTheSameAnswer() {
        assertEquals(ask(FIXER, request(user("fix"))), ask(FIXER, request(user("fix"))));
    }

    @Test
    void compactionIsARequestOfItsOwnKind() {
        ModelRequest request = ModelRequest.builder("m", List.of(user("fix")))
                .kind(ModelRequest.COMPACTION)
                .build();
        assertEquals(
                "summary so far",
                assertIs(ModelItem.Message.class, items(ask(FIXER, request)).get(0))
                        .text());
    }

    @Test
    void failuresAreThoseOfAProvider() {
        ModelException failed = assertThrows(ModelException.class, () -> ask(FIXER, request(user("explode"))));
        assertEquals("stream disconnected before completion: boom", failed.getMessage());
    }

    @Test
    void missingRuleIsNamed() {
        ModelException failed = assertThrows(ModelException.class, () -> ask(FIXER, request(user("hello"))));
        assertEquals("The scripted model has no rule for the user message: hello", failed.getMessage());
    }

    @Test
    void closingEndsASlowAnswer() {
        ScriptedModel slow = ScriptedModel.builder()
                .when(lastUserMessage(anything()))
                .say("never seen")
                .pace(Duration.ofHours(1))
                .build();
        ModelStream stream = slow.open(request(user("x")));
        Thread closer = new Thread(stream::close);
        closer.start();
        assertEquals(
                Kind.CLOSED,
                assertThrows(ModelException.class, stream::next).failure().kind());
    }

    @Test
    void servedRulesGiveTheSameEvents() throws Exception {
        ModelRequest request = ModelRequest.builder("m", List.of(user("fix")))
                .clientMetadata(Map.of("x-codex-turn-metadata", "{\"request_kind\":\"turn\"}"))
                .build();
        try (ScriptedModelServer server = ScriptedModelServer.start(FIXER);
                SharedHttpClient http = new SharedHttpClient(Map.of(), Runnable::run);
                ResponsesHttpClient client = new ResponsesHttpClient(
                        ModelProvider.builder("scripted", server.baseUrl()).build(),
                        Map.of(),
                        CredentialSource.none(),
                        http,
                        Backoff.standard(),
                        Clock.systemDefaultZone())) {
            assertEquals(ask(FIXER, request), ask(client, request));
            ModelRequest compaction = ModelRequest.builder("m", List.of(user("fix")))
                    .clientMetadata(Map.of("x-codex-turn-metadata", "{\"request_kind\":\"compaction\"}"))
                    .build();
            assertEquals(
                    "summary so far",
                    assertIs(
                                    ModelItem.Message.class,
                                    items(ask(client, compaction)).get(0))
                            .text());
        }
    }

    private static <T> T assertIs(Class<T> type, Object value) {
        return org.junit.jupiter.api.Assertions.assertInstanceOf(type, value);
    }
}
