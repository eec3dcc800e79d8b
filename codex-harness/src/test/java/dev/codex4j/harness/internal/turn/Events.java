package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.model.ScriptedStream;
import dev.codex4j.harness.model.ModelEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The events of responses, written as a provider sends them and read as the harness reads them. */
public final class Events {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Events() {}

    /** One event that a provider sends, as JSON text. */
    public static ModelEvent event(String json) {
        ObjectNode node = (ObjectNode) JsonMapper.shared().readTree(json);
        return Objects.requireNonNull(new ScriptedStream(() -> List.of(node), Duration.ZERO).next());
    }

    public static ObjectNode message(String id, String text) {
        ObjectNode item = JSON.objectNode().put("type", "message").put("id", id).put("role", "assistant");
        item.putArray("content").addObject().put("type", "output_text").put("text", text);
        return item;
    }

    public static ObjectNode reasoning(String id, String summary) {
        ObjectNode item =
                JSON.objectNode().put("type", "reasoning").put("id", id).put("encrypted_content", "opaque");
        item.putArray("summary").addObject().put("type", "summary_text").put("text", summary);
        return item;
    }

    public static ObjectNode call(String callId, String tool, String arguments) {
        return JSON.objectNode()
                .put("type", "function_call")
                .put("id", "fc_" + callId)
                .put("name", tool)
                .put("arguments", arguments)
                .put("call_id", callId);
    }

    public static ModelEvent added(ObjectNode item) {
        return event(JSON.objectNode()
                .put("type", "response.output_item.added")
                .<ObjectNode>set("item", item)
                .toString());
    }

    public static ModelEvent done(ObjectNode item) {
        return event(JSON.objectNode()
                .put("type", "response.output_item.done")
                .<ObjectNode>set("item", item)
                .toString());
    }

    public static ModelEvent delta(String itemId, String text) {
        return event(JSON.objectNode()
                .put("type", "response.output_text.delta")
                .put("item_id", itemId)
                .put("delta", text)
                .toString());
    }

    public static ModelEvent completed() {
        return event("{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\"}}");
    }

    public static ModelEvent completed(boolean endTurn) {
        return event("{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\",\"end_turn\":" + endTurn + "}}");
    }

    /** All events of a message that is streamed in one piece. */
    public static List<ModelEvent> streamed(String id, String text) {
        ObjectNode begun = message(id, "");
        begun.putArray("content");
        List<ModelEvent> events = new ArrayList<>();
        events.add(added(begun));
        events.add(delta(id, text));
        events.add(done(message(id, text)));
        return events;
    }
}
