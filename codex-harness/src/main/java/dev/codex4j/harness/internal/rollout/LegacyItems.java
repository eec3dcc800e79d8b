package dev.codex4j.harness.internal.rollout;

import dev.codex4j.protocol.item.ThreadItem;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the events of the legacy history mode into items. */
final class LegacyItems {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Events that say of one call what items of other modes say, and those items' type. */
    private static final Map<String, String> CALLS = Map.of(
            "patch_apply_end", "FileChange",
            "web_search_end", "WebSearch",
            "exec_command_end", "CommandExecution",
            "image_generation_end", "ImageGeneration",
            "view_image_tool_call", "ImageView");

    private LegacyItems() {}

    /**
     * Reads an event.
     *
     * @param newId makes an id for an item that has none
     * @return null if it tells of no item
     */
    static @Nullable ThreadItem read(String type, JsonNode event, Supplier<String> newId) {
        if (type.equals(TurnEventTypes.ITEM)) {
            return ItemsFromDisk.read(
                    event.path("item"),
                    Payload.number(event, "started_at_ms"),
                    Payload.number(event, "completed_at_ms"));
        }
        if (CALLS.containsKey(type)) {
            return ofCall(CALLS.get(type), event);
        }
        return switch (type) {
            case "user_message" -> userMessage(event, newId.get());
            case "agent_message" ->
                of(JSON.objectNode()
                        .put("type", "AgentMessage")
                        .put("id", newId.get())
                        .set("content", JSON.arrayNode().add(JSON.objectNode().set("text", event.path("message"))))
                        .set("phase", event.path("phase"))
                        .set("memory_citation", event.path("memory_citation")));
            case "agent_reasoning" ->
                of(JSON.objectNode()
                        .put("type", "Reasoning")
                        .put("id", newId.get())
                        .set("summary_text", JSON.arrayNode().add(event.path("text"))));
            case "context_compacted" ->
                of(JSON.objectNode().put("type", "ContextCompaction").put("id", newId.get()));
            case "entered_review_mode" -> review("EnteredReviewMode", event, newId);
            case "exited_review_mode" -> review("ExitedReviewMode", event, newId);
            default -> null;
        };
    }

    private static @Nullable ThreadItem of(ObjectNode disk) {
        return ItemsFromDisk.read(disk, null, null);
    }

    private static @Nullable ThreadItem ofCall(@Nullable String type, JsonNode event) {
        ObjectNode disk = ((ObjectNode) event).deepCopy();
        disk.set("id", event.path("call_id"));
        disk.remove("call_id");
        disk.remove("turn_id");
        disk.remove("success");
        return of(disk.put("type", type));
    }

    private static @Nullable ThreadItem review(String type, JsonNode event, Supplier<String> newId) {
        String id = Payload.text(event, "item_id");
        ObjectNode disk = ((ObjectNode) event).deepCopy();
        disk.remove("turn_id");
        disk.remove("item_id");
        return of(disk.put("type", type).put("id", id == null ? newId.get() : id));
    }

    private static @Nullable ThreadItem userMessage(JsonNode event, String id) {
        ArrayNode content = JSON.arrayNode();
        String message = event.path("message").asString("");
        if (!message.isEmpty()) {
            content.add(JSON.objectNode()
                    .put("type", "text")
                    .put("text", message)
                    .set(
                            "text_elements",
                            event.path("text_elements").isArray() ? event.path("text_elements") : JSON.arrayNode()));
        }
        add(content, event.path("images"), "image", "image_url");
        add(content, event.path("local_images"), "local_image", "path");
        add(content, event.path("audio"), "audio", "audio_url");
        add(content, event.path("local_audio"), "local_audio", "path");
        return of(JSON.objectNode().put("type", "UserMessage").put("id", id).set("content", content));
    }

    private static void add(ArrayNode content, JsonNode values, String type, String name) {
        values.forEach(value -> content.add(JSON.objectNode().put("type", type).set(name, value)));
    }
}
