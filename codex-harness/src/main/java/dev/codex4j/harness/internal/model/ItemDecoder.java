package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.ItemFields.array;
import static dev.codex4j.harness.internal.model.ItemFields.optional;
import static dev.codex4j.harness.internal.model.ItemFields.optionalArray;
import static dev.codex4j.harness.internal.model.ItemFields.optionalText;
import static dev.codex4j.harness.internal.model.ItemFields.optionalTextOf;
import static dev.codex4j.harness.internal.model.ItemFields.optionalTexts;
import static dev.codex4j.harness.internal.model.ItemFields.present;
import static dev.codex4j.harness.internal.model.ItemFields.text;

import dev.codex4j.harness.internal.model.ItemFields.Malformed;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelItem.WebSearchAction;
import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads items of responses, and writes their form for later requests in the same pass: known fields only, in the
 * reference's order.
 */
public final class ItemDecoder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> PHASES = Set.of("commentary", "partial_answer", "final_answer");

    private ItemDecoder() {}

    /** The item, or null if it does not have the form that its type demands. */
    public static @Nullable ModelItem decode(@Nullable JsonNode item) {
        if (item == null || !item.isObject()) {
            return null;
        }
        try {
            String type = text(item, "type");
            return switch (type) {
                case "message" -> message(item);
                case "reasoning" -> reasoning(item);
                case "function_call" -> functionCall(item);
                case "custom_tool_call" -> customToolCall(item);
                case "web_search_call" -> webSearchCall(item);
                case "tool_search_call" -> toolSearchCall(item);
                case "tool_search_output" -> toolSearchOutput(item);
                case "local_shell_call" -> localShellCall(item);
                case "image_generation_call" -> imageGenerationCall(item);
                case "compaction", "compaction_summary" -> compaction(item);
                default -> new ModelItem.Other(optionalText(item, "id"), type, item);
            };
        } catch (Malformed e) {
            return null;
        }
    }

    private static ModelItem message(JsonNode item) {
        ObjectNode replay = start("message");
        copyText(item, replay, "status");
        copyId(item, replay);
        replay.put("role", text(item, "role"));
        ArrayNode parts = replay.putArray("content");
        StringBuilder text = new StringBuilder();
        for (JsonNode part : array(item, "content")) {
            parts.add(MessageParts.replay(part));
            if (text(part, "type").equals("output_text")) {
                text.append(text(part, "text"));
            }
        }
        String phase = optionalTextOf(item, "phase", PHASES);
        if (phase != null) {
            replay.put("phase", phase);
        }
        return new ModelItem.Message(
                optionalText(item, "id"), text(item, "role"), text.toString(), phase, RawJson.of(replay));
    }

    private static ModelItem reasoning(JsonNode item) {
        ObjectNode replay = start("reasoning");
        copyId(item, replay);
        ArrayNode summaryParts = replay.putArray("summary");
        List<String> summary = new ArrayList<>();
        for (JsonNode part : array(item, "summary")) {
            summary.add(textOfPart(part, Set.of("summary_text")));
            summaryParts.add(textPart(part));
        }
        List<String> content = new ArrayList<>();
        ArrayNode contentParts = NODES.arrayNode();
        boolean rawReasoning = false;
        JsonNode given = optionalArray(item, "content");
        if (given != null) {
            for (JsonNode part : given) {
                content.add(textOfPart(part, Set.of("reasoning_text", "text")));
                contentParts.add(textPart(part));
                rawReasoning |= text(part, "type").equals("reasoning_text");
            }
        }
        if (given == null) {
            replay.putNull("content");
        } else if (rawReasoning) {
            replay.set("content", contentParts);
        }
        String encrypted = optionalText(item, "encrypted_content");
        replay.put("encrypted_content", encrypted);
        return new ModelItem.Reasoning(optionalText(item, "id"), summary, content, encrypted, RawJson.of(replay));
    }

    private static String textOfPart(JsonNode part, Set<String> types) {
        if (!types.contains(text(part, "type"))) {
            throw new Malformed("unknown part of a reasoning item");
        }
        return text(part, "text");
    }

    private static ObjectNode textPart(JsonNode part) {
        return start(text(part, "type")).put("text", text(part, "text"));
    }

    private static ModelItem functionCall(JsonNode item) {
        ObjectNode replay = start("function_call");
        copyText(item, replay, "status");
        copyId(item, replay);
        replay.put("name", text(item, "name"));
        copyText(item, replay, "namespace");
        replay.put("arguments", text(item, "arguments"));
        replay.put("call_id", text(item, "call_id"));
        return new ModelItem.FunctionCall(
                optionalText(item, "id"),
                text(item, "call_id"),
                text(item, "name"),
                optionalText(item, "namespace"),
                text(item, "arguments"),
                RawJson.of(replay));
    }

    private static ModelItem customToolCall(JsonNode item) {
        ObjectNode replay = start("custom_tool_call");
        copyId(item, replay);
        copyText(item, replay, "status");
        replay.put("call_id", text(item, "call_id"));
        replay.put("name", text(item, "name"));
        copyText(item, replay, "namespace");
        replay.put("input", text(item, "input"));
        return new ModelItem.CustomToolCall(
                optionalText(item, "id"),
                text(item, "call_id"),
                text(item, "name"),
                optionalText(item, "namespace"),
                text(item, "input"),
                RawJson.of(replay));
    }

    private static ModelItem webSearchCall(JsonNode item) {
        ObjectNode replay = start("web_search_call");
        copyId(item, replay);
        copyText(item, replay, "status");
        JsonNode given = optional(item, "action");
        WebSearchAction action = given == null ? null : webSearchAction(given);
        if (given != null && action != null) {
            ObjectNode form = replay.putObject("action");
            form.put("type", action.type() == WebSearchAction.Type.OTHER ? "other" : text(given, "type"));
            copyIfNotNull(form, "query", action.query());
            if (!action.queries().isEmpty()) {
                ArrayNode queries = form.putArray("queries");
                action.queries().forEach(queries::add);
            }
            copyIfNotNull(form, "url", action.url());
            copyIfNotNull(form, "pattern", action.pattern());
        }
        return new ModelItem.WebSearchCall(optionalText(item, "id"), action, RawJson.of(replay));
    }

    private static WebSearchAction webSearchAction(JsonNode action) {
        return switch (text(action, "type")) {
            case "search" ->
                new WebSearchAction(
                        WebSearchAction.Type.SEARCH,
                        optionalText(action, "query"),
                        optionalTexts(action, "queries"),
                        null,
                        null);
            case "open_page" ->
                new WebSearchAction(WebSearchAction.Type.OPEN_PAGE, null, List.of(), optionalText(action, "url"), null);
            case "find_in_page" ->
                new WebSearchAction(
                        WebSearchAction.Type.FIND_IN_PAGE,
                        null,
                        List.of(),
                        optionalText(action, "url"),
                        optionalText(action, "pattern"));
            default -> new WebSearchAction(WebSearchAction.Type.OTHER, null, List.of(), null, null);
        };
    }

    private static ModelItem toolSearchCall(JsonNode item) {
        ObjectNode replay = start("tool_search_call");
        copyId(item, replay);
        copyText(item, replay, "call_id");
        copyText(item, replay, "status");
        replay.put("execution", text(item, "execution"));
        replay.set("arguments", present(item, "arguments"));
        return new ModelItem.ToolSearchCall(
                optionalText(item, "id"),
                optionalText(item, "call_id"),
                text(item, "execution"),
                present(item, "arguments"),
                RawJson.of(replay));
    }

    private static ModelItem toolSearchOutput(JsonNode item) {
        ObjectNode replay = start("tool_search_output");
        copyId(item, replay);
        copyText(item, replay, "call_id");
        replay.put("status", text(item, "status"));
        replay.put("execution", text(item, "execution"));
        replay.set("tools", array(item, "tools"));
        return new ModelItem.ToolSearchOutput(
                optionalText(item, "id"), optionalText(item, "call_id"), RawJson.of(replay));
    }

    private static ModelItem localShellCall(JsonNode item) {
        ObjectNode replay = start("local_shell_call");
        copyId(item, replay);
        replay.put("call_id", optionalText(item, "call_id"));
        replay.put("status", text(item, "status"));
        JsonNode action = present(item, "action");
        if (!text(action, "type").equals("exec")) {
            throw new Malformed("unknown action of a local shell call");
        }
        ObjectNode form = replay.putObject("action").put("type", "exec");
        form.set("command", array(action, "command"));
        for (String field : List.of("timeout_ms", "working_directory", "env", "user")) {
            JsonNode value = action.get(field);
            form.set(field, value == null ? NODES.nullNode() : value);
        }
        return new ModelItem.LocalShellCall(
                optionalText(item, "id"), optionalText(item, "call_id"), RawJson.of(replay));
    }

    private static ModelItem imageGenerationCall(JsonNode item) {
        ObjectNode replay = start("image_generation_call");
        copyId(item, replay);
        replay.put("status", text(item, "status"));
        copyText(item, replay, "revised_prompt");
        replay.put("result", text(item, "result"));
        return new ModelItem.ImageGenerationCall(
                optionalText(item, "id"),
                text(item, "status"),
                optionalText(item, "revised_prompt"),
                text(item, "result"),
                RawJson.of(replay));
    }

    private static ModelItem compaction(JsonNode item) {
        ObjectNode replay = start("compaction");
        copyId(item, replay);
        String content = text(item, "encrypted_content");
        replay.put("encrypted_content", content);
        return new ModelItem.Compaction(optionalText(item, "id"), content, RawJson.of(replay));
    }

    private static ObjectNode start(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static void copyText(JsonNode from, ObjectNode to, String field) {
        copyIfNotNull(to, field, optionalText(from, field));
    }

    private static void copyIfNotNull(ObjectNode to, String field, @Nullable String value) {
        if (value != null) {
            to.put(field, value);
        }
    }

    private static void copyId(JsonNode item, ObjectNode replay) {
        String id = optionalText(item, "id");
        // Providers refuse ids that they would not have made; theirs are a prefix, an underscore, and more.
        if (id != null && id.indexOf('_') > 0 && id.indexOf('_') < id.length() - 1) {
            replay.put("id", id);
        }
    }
}
