package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.review.ReviewReport;
import dev.codex4j.harness.internal.shell.ShellQuoting;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.ProtocolJson;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the items of rollouts into those that clients see. */
final class ItemsFromDisk {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> APP_CONTEXT = Set.of("connectorId", "linkId", "appName", "actionName");

    private static final Map<String, String> EXTENSIONS = Map.of(
            ItemsToDisk.SLEEP, "sleep",
            ItemsToDisk.IMAGE_GENERATION, "imageGeneration",
            ItemsToDisk.WEB_SEARCH, "webSearch");

    private ItemsFromDisk() {}

    /**
     * Reads an item.
     *
     * @param startedAtMs when it began, null if that is not known
     * @param completedAtMs when it ended, null if that is not known
     * @return null if it is not understood
     */
    static @Nullable ThreadItem read(JsonNode disk, @Nullable Long startedAtMs, @Nullable Long completedAtMs) {
        String type = Payload.text(disk, "type");
        if (type == null || Payload.text(disk, "id") == null) {
            return null;
        }
        String extension = type.equals(ItemsToDisk.EXTENSION)
                ? EXTENSIONS.get(disk.path("kind").asString(""))
                : null;
        String shown = extension == null ? Casing.unpascal(type) : extension;
        boolean keepsNames = extension != null || type.equals("McpToolCall") || !isKnown(shown);
        ObjectNode wire = JSON.objectNode().put("type", shown);
        for (var member : disk.properties()) {
            if (!member.getKey().equals("type")
                    && !(extension != null && member.getKey().equals("kind"))) {
                wire.set(keepsNames ? member.getKey() : Casing.camel(member.getKey()), member.getValue());
            }
        }
        try {
            adapt(type, wire);
            wire.put("startedAtMs", startedAtMs).put("completedAtMs", completedAtMs);
            return ProtocolJson.decode(wire, ThreadItem.class);
        } catch (DecodeException | InvalidPathException e) {
            return null;
        }
    }

    private static boolean isKnown(String type) {
        return !ThreadItem.variant(type).equals(ThreadItem.Unknown.class);
    }

    private static void adapt(String type, ObjectNode wire) {
        switch (type) {
            case "UserMessage" -> wire.set("content", inputs(wire.path("content")));
            case "AgentMessage" -> agentMessage(wire);
            case "Reasoning" -> {
                rename(wire, "summaryText", "summary");
                rename(wire, "rawContent", "content");
            }
            case "CommandExecution" -> commandExecution(wire);
            case "FileChange" -> fileChange(wire);
            case "McpToolCall" -> mcpToolCall(wire);
            case "DynamicToolCall" -> {
                camelValue(wire, "status");
                duration(wire);
                wire.remove("error");
            }
            case "CollabAgentToolCall" -> {
                camelValue(wire, "tool");
                camelValue(wire, "status");
                wire.set("agentsStates", agentStates(wire.path("agentsStates")));
                wire.remove("receiverAgents");
            }
            case "WebSearch" -> {
                if (wire.get("action") instanceof ObjectNode action) {
                    camelValue(action, "type");
                }
            }
            case "ImageView" -> wire.put("path", FileUrls.path(wire.path("path").asString("")));
            case "EnteredReviewMode" -> {
                rename(wire, "userFacingHint", "review");
                wire.remove("target");
            }
            case "ExitedReviewMode" -> {
                JsonNode output = wire.remove("reviewOutput");
                wire.put(
                        "review",
                        output == null || output.isNull()
                                ? ReviewReport.NOTHING_SAID
                                : ReviewReport.shown(output.toString()));
            }
            default -> {}
        }
    }

    static ArrayNode inputs(JsonNode inputs) {
        ArrayNode wire = JSON.arrayNode();
        for (JsonNode input : inputs) {
            if (input instanceof ObjectNode object) {
                wire.add(input(object));
            }
        }
        return wire;
    }

    private static ObjectNode input(ObjectNode disk) {
        String type = Casing.camel(disk.path("type").asString(""));
        ObjectNode wire = JSON.objectNode().put("type", type);
        for (var member : disk.properties()) {
            String name = member.getKey();
            if (name.equals(type + "_url")) {
                wire.set("url", member.getValue());
            } else if (name.equals("text_elements")) {
                ArrayNode elements = wire.putArray(name);
                member.getValue()
                        .forEach(element -> elements.add(
                                element instanceof ObjectNode object ? Casing.camelKeys(object) : element));
            } else if (!name.equals("type")) {
                wire.set(Casing.camel(name), member.getValue());
            }
        }
        return wire;
    }

    private static void agentMessage(ObjectNode wire) {
        StringBuilder text = new StringBuilder();
        JsonNode content = wire.remove("content");
        if (content != null) {
            content.forEach(part -> text.append(part.path("text").asString("")));
        }
        wire.put("text", text.toString());
        if (wire.get("memoryCitation") instanceof ObjectNode citation) {
            rename(citation, "rolloutIds", "threadIds");
        }
    }

    private static void commandExecution(ObjectNode wire) {
        String cwd = FileUrls.path(wire.path("cwd").asString(""));
        wire.put("cwd", cwd);
        wire.put("command", ShellQuoting.join(Payload.texts(wire, "command")));
        camelValue(wire, "source");
        camelValue(wire, "status");
        if (wire.path("aggregatedOutput").asString("").isEmpty()) {
            wire.remove("aggregatedOutput");
        }
        JsonNode parsed = wire.remove("parsedCmd");
        ArrayNode actions = wire.putArray("commandActions");
        if (parsed != null) {
            for (JsonNode each : parsed) {
                if (each instanceof ObjectNode action) {
                    actions.add(commandAction(action, cwd));
                }
            }
        }
        duration(wire);
        wire.remove(List.of("stdout", "stderr", "formattedOutput", "interactionInput"));
    }

    private static ObjectNode commandAction(ObjectNode action, String cwd) {
        camelValue(action, "type");
        rename(action, "cmd", "command");
        String path = Payload.text(action, "path");
        if (path != null && action.path("type").asString("").equals("read")) {
            action.put("path", Path.of(cwd).resolve(path).toString());
        }
        return action;
    }

    private static void fileChange(ObjectNode wire) {
        Map<String, JsonNode> byPath = new TreeMap<>();
        wire.path("changes").properties().forEach(change -> byPath.put(change.getKey(), change.getValue()));
        ArrayNode changes = wire.putArray("changes");
        byPath.forEach((path, change) -> changes.add(fileChange(path, change)));
        if (Payload.text(wire, "status") == null) {
            wire.put("status", "inProgress");
        }
        camelValue(wire, "status");
        wire.remove(List.of("stdout", "stderr", "autoApproved"));
    }

    static ObjectNode fileChange(String path, JsonNode change) {
        String type = change.path("type").asString("");
        ObjectNode kind = JSON.objectNode().put("type", type);
        String diff = change.path("content").asString("");
        if (type.equals("update")) {
            String target = Payload.text(change, "move_path");
            kind.put("move_path", target);
            diff = change.path("unified_diff").asString("") + (target == null ? "" : ItemsToDisk.MOVED + target);
        }
        return JSON.objectNode().put("path", path).set("kind", kind).put("diff", diff);
    }

    private static void mcpToolCall(ObjectNode wire) {
        duration(wire);
        if (wire.has("connectorId")) {
            ObjectNode context = wire.putObject("appContext");
            APP_CONTEXT.forEach(name -> context.set(name, wire.get(name)));
            context.set("resourceUri", wire.get("mcpAppResourceUri"));
        }
        wire.remove(APP_CONTEXT);
    }

    private static ObjectNode agentStates(JsonNode states) {
        ObjectNode wire = JSON.objectNode();
        for (var state : states.properties()) {
            ObjectNode shown = wire.putObject(state.getKey());
            if (state.getValue() instanceof ObjectNode object) {
                object.properties()
                        .forEach(member -> shown.put("status", Casing.camel(member.getKey()))
                                .set("message", member.getValue()));
            } else {
                shown.put("status", Casing.camel(state.getValue().asString("")));
            }
        }
        return wire;
    }

    private static void duration(ObjectNode wire) {
        JsonNode duration = wire.remove("duration");
        if (duration != null && duration.isObject()) {
            wire.put(
                    "durationMs",
                    duration.path("secs").asLong(0) * 1000
                            + duration.path("nanos").asLong(0) / 1_000_000);
        }
    }

    private static void camelValue(ObjectNode object, String name) {
        if (object.path(name).isString()) {
            object.put(name, Casing.camel(object.path(name).asString()));
        }
    }

    private static void rename(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null) {
            object.set(to, value);
        }
    }
}
