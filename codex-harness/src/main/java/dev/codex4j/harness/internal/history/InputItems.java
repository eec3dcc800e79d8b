package dev.codex4j.harness.internal.history;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolOutput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the input items that come from this side. Their ids are given once and sent with every later request. */
public final class InputItems {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final IdGenerator ids;

    public InputItems(IdGenerator ids) {
        this.ids = ids;
    }

    /** The base instructions. Equal texts get equal ids, in every thread, so that the provider's cache is shared. */
    public static RawJson baseInstructions(String text) {
        return message("msg_" + NameBasedId.of(text), "developer", List.of(textPart(text)));
    }

    /** A message of role {@code developer} with one part a text. */
    public RawJson developerMessage(List<String> texts) {
        return message(
                newMessageId(),
                "developer",
                texts.stream().map(InputItems::textPart).toList());
    }

    /** A message of role {@code user} with one part a text. */
    public RawJson userMessage(List<String> texts) {
        return userMessageOfParts(texts.stream().map(InputItems::textPart).toList());
    }

    /** A message of role {@code user} with ready parts. */
    public RawJson userMessageOfParts(List<JsonNode> parts) {
        return message(newMessageId(), "user", parts);
    }

    /** A message of role {@code user} that is sent once and not kept, so it has no id. */
    public static RawJson passingUserMessage(String text) {
        ObjectNode item = JSON.objectNode().put("type", "message").put("role", "user");
        item.putArray("content").add(textPart(text));
        return RawJson.of(item);
    }

    /** The item that asks a provider to compact what is before it. */
    public static RawJson compactionTrigger() {
        return RawJson.of(JSON.objectNode().put("type", "compaction_trigger"));
    }

    /** A message of role {@code assistant} that the model did not write itself. */
    public RawJson assistantMessage(String text) {
        ObjectNode part = JSON.objectNode().put("type", "output_text").put("text", text);
        return message(newMessageId(), "assistant", List.of(part));
    }

    /** The id of an item that was made here. */
    public static String idOf(RawJson item) {
        return item.toTree().path("id").asString();
    }

    /** The output that answers a call. */
    public RawJson output(ToolCall call, ToolOutput output) {
        boolean custom = call.kind() == ToolCall.Kind.CUSTOM;
        ObjectNode item = JSON.objectNode()
                .put("type", custom ? "custom_tool_call_output" : "function_call_output")
                .put("id", (custom ? "ctco_" : "fco_") + ids.next())
                .put("call_id", call.callId());
        if (output instanceof ToolOutput.Parts parts) {
            ArrayNode array = item.putArray("output");
            parts.parts().forEach(array::add);
        } else {
            item.put("output", ((ToolOutput.Text) output).text());
        }
        return RawJson.of(item);
    }

    /** Something that the model is to take as data: the output of a call that nobody made. */
    public RawJson fact(String name, String text) {
        return RawJson.of(JSON.objectNode()
                .put("type", "function_call_output")
                .put("id", "fco_" + ids.next())
                .put("name", name)
                .put("namespace", "agent")
                .put("output", text));
    }

    /** The output of a call that nobody ran: no call may be sent without one. Equal calls get equal ids. */
    public static RawJson notRun(String callId) {
        return notRun("function_call_output", "fco_", callId);
    }

    /** The output of a call of a tool that takes free text, if nobody ran it. */
    public static RawJson customNotRun(String callId) {
        return notRun("custom_tool_call_output", "ctco_", callId);
    }

    private static RawJson notRun(String type, String prefix, String callId) {
        return RawJson.of(JSON.objectNode()
                .put("type", type)
                .put("id", prefix + NameBasedId.of("aborted " + callId))
                .put("call_id", callId)
                .put("output", "aborted"));
    }

    /** The output of a search for tools that found none. */
    public RawJson noToolsFound(String callId) {
        ObjectNode item = JSON.objectNode()
                .put("type", "tool_search_output")
                .put("id", "tso_" + ids.next())
                .put("call_id", callId)
                .put("status", "completed")
                .put("execution", "client");
        item.putArray("tools");
        return RawJson.of(item);
    }

    /** A part of a message with text from this side. */
    public static JsonNode textPart(String text) {
        return JSON.objectNode().put("type", "input_text").put("text", text);
    }

    /** What stands in the place of an image that models cannot take. */
    public static JsonNode unreadableImage() {
        return textPart("image content omitted because it could not be processed");
    }

    /** A part of a message with an image, by URL; {@code detail} as the API knows it. */
    public static JsonNode imagePart(String url, @Nullable String detail) {
        ObjectNode part = JSON.objectNode().put("type", "input_image").put("image_url", url);
        return detail == null ? part : part.put("detail", detail);
    }

    private String newMessageId() {
        return "msg_" + ids.next();
    }

    private static RawJson message(String id, String role, List<JsonNode> parts) {
        ObjectNode item = JSON.objectNode().put("type", "message").put("id", id).put("role", role);
        item.putArray("content").addAll(parts);
        return RawJson.of(item);
    }

    /** Version 5 UUIDs. */
    private static final class NameBasedId {
        private static final byte[] NAMESPACE = "dev.codex4j/base-instructions".getBytes(StandardCharsets.UTF_8);

        private static String of(String name) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-1");
                digest.update(NAMESPACE);
                ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
                long high = (hash.getLong() & ~0xf000L) | 0x5000L;
                long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
                return new UUID(high, low).toString();
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every Java platform has SHA-1", e);
            }
        }
    }
}
