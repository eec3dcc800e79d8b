package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.review.ReviewReport;
import dev.codex4j.harness.internal.shell.ShellQuoting;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.ProtocolJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the items that clients see into the form that rollouts keep them in. {@link ItemsFromDisk} is the way back. */
final class ItemsToDisk {
    static final String MOVED = "\n\nMoved to: ";

    static final String EXTENSION = "Extension";
    static final String SLEEP = "clock.sleep";
    static final String IMAGE_GENERATION = "image_gen.generation";
    static final String WEB_SEARCH = "web.search";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ItemsToDisk() {}

    static ObjectNode write(ThreadItem item) {
        ObjectNode wire = (ObjectNode) ProtocolJson.encodeToTree(item);
        String type = wire.path("type").asString("");
        wire.remove(List.of("type", "startedAtMs", "completedAtMs"));
        String extension = extension(item);
        if (extension != null) {
            return extension(extension, wire);
        }
        ObjectNode disk = JSON.objectNode().put("type", Casing.pascal(type));
        for (String name : List.copyOf(wire.propertyNames())) {
            JsonNode value = wire.get(name);
            if (!value.isNull() || name.equals("arguments")) {
                disk.set(keepsNames(item) ? name : Casing.snake(name), value);
            }
        }
        adapt(item, disk);
        return disk;
    }

    /** What extensions do is kept in the protocol's own form, with the extension's name. */
    private static @Nullable String extension(ThreadItem item) {
        if (item instanceof ThreadItem.Sleep) {
            return SLEEP;
        }
        if (item instanceof ThreadItem.ImageGeneration) {
            return IMAGE_GENERATION;
        }
        return item instanceof ThreadItem.WebSearch search && search.action() == null ? WEB_SEARCH : null;
    }

    private static ObjectNode extension(String name, ObjectNode wire) {
        wire.removeNulls();
        ObjectNode disk = JSON.objectNode().put("type", EXTENSION).put("kind", name);
        disk.setAll(wire);
        if (name.equals(IMAGE_GENERATION) && !wire.has("result") && !wire.has("fileId")) {
            disk.put("result", "");
        }
        return disk;
    }

    /** One kind of item keeps the protocol's own names on disk. */
    private static boolean keepsNames(ThreadItem item) {
        return item instanceof ThreadItem.McpToolCall || item instanceof ThreadItem.Unknown;
    }

    private static void adapt(ThreadItem item, ObjectNode disk) {
        if (item instanceof ThreadItem.UserMessage) {
            disk.set("content", inputs(disk.path("content")));
        } else if (item instanceof ThreadItem.AgentMessage message) {
            agentMessage(message, disk);
        } else if (item instanceof ThreadItem.Reasoning) {
            rename(disk, "summary", "summary_text");
            rename(disk, "content", "raw_content");
        } else if (item instanceof ThreadItem.CommandExecution command) {
            commandExecution(command, disk);
        } else if (item instanceof ThreadItem.FileChange change) {
            fileChange(change, disk);
        } else if (item instanceof ThreadItem.McpToolCall call) {
            mcpToolCall(call, disk);
        } else if (item instanceof ThreadItem.DynamicToolCall call) {
            snakeValue(disk, "status");
            duration(disk, call.durationMs());
        } else if (item instanceof ThreadItem.CollabAgentToolCall) {
            snakeValue(disk, "tool");
            snakeValue(disk, "status");
            disk.set("agents_states", agentStates(disk.path("agents_states")));
        } else if (item instanceof ThreadItem.WebSearch) {
            webSearch(disk);
        } else if (item instanceof ThreadItem.ImageView view) {
            disk.put("path", FileUrls.of(view.path()));
        } else if (item instanceof ThreadItem.EnteredReviewMode entered) {
            disk.remove("review");
            disk.set("target", JSON.objectNode().put("type", "custom").put("instructions", entered.review()));
            disk.put("user_facing_hint", entered.review());
        } else if (item instanceof ThreadItem.ExitedReviewMode exited) {
            disk.remove("review");
            disk.set("review_output", reviewOutput(exited.review()));
        }
    }

    private static ArrayNode inputs(JsonNode inputs) {
        ArrayNode disk = JSON.arrayNode();
        for (JsonNode input : inputs) {
            ObjectNode part = Casing.snakeKeys((ObjectNode) input);
            String type = input.path("type").asString("");
            part.put("type", Casing.snake(type));
            rename(part, "url", type + "_url");
            if (part.path("detail").isNull()) {
                part.remove("detail");
            }
            ArrayNode elements = JSON.arrayNode();
            input.path("text_elements").forEach(element -> elements.add(Casing.snakeKeys((ObjectNode) element)));
            if (part.has("text_elements")) {
                part.set("text_elements", elements);
            }
            disk.add(part);
        }
        return disk;
    }

    private static void agentMessage(ThreadItem.AgentMessage message, ObjectNode disk) {
        disk.remove("text");
        disk.putArray("content").add(JSON.objectNode().put("type", "Text").put("text", message.text()));
        if (disk.get("memory_citation") instanceof ObjectNode citation) {
            rename(citation, "threadIds", "rolloutIds");
        }
    }

    private static void commandExecution(ThreadItem.CommandExecution command, ObjectNode disk) {
        ArrayNode words = disk.putArray("command");
        ShellQuoting.split(command.command()).forEach(words::add);
        disk.put("cwd", FileUrls.of(command.cwd()));
        snakeValue(disk, "source");
        snakeValue(disk, "status");
        disk.remove("command_actions");
        ArrayNode actions = disk.putArray("parsed_cmd");
        for (JsonNode action : ProtocolJson.encodeToTree(command).path("commandActions")) {
            ObjectNode parsed = (ObjectNode) action;
            snakeValue(parsed, "type");
            rename(parsed, "command", "cmd");
            actions.add(parsed);
        }
        duration(disk, command.durationMs());
    }

    private static void fileChange(ThreadItem.FileChange change, ObjectNode disk) {
        ObjectNode changes = disk.putObject("changes");
        change.changes().forEach(each -> {
            JsonNode kind = ProtocolJson.encodeToTree(each.kind());
            String type = kind.path("type").asString("");
            ObjectNode one = changes.putObject(each.path()).put("type", type);
            if (type.equals("update")) {
                String target = Payload.text(kind, "move_path");
                String ending = target == null ? null : MOVED + target;
                one.put(
                        "unified_diff",
                        ending != null && each.diff().endsWith(ending)
                                ? each.diff().substring(0, each.diff().length() - ending.length())
                                : each.diff());
                one.put("move_path", target);
            } else {
                one.put("content", each.diff());
            }
        });
        if (change.status().value().equals("inProgress")) {
            disk.remove("status");
        }
    }

    private static void mcpToolCall(ThreadItem.McpToolCall call, ObjectNode disk) {
        duration(disk, call.durationMs());
        disk.remove("durationMs");
        if (disk.remove("appContext") instanceof ObjectNode context) {
            context.properties().forEach(member -> {
                if (!member.getValue().isNull() && !member.getKey().equals("resourceUri")) {
                    disk.set(member.getKey(), member.getValue());
                }
            });
        }
    }

    private static ObjectNode agentStates(JsonNode states) {
        ObjectNode disk = JSON.objectNode();
        for (var state : states.properties()) {
            String status = Casing.snake(state.getValue().path("status").asString(""));
            if (status.equals("completed") || status.equals("errored")) {
                disk.putObject(state.getKey()).set(status, state.getValue().path("message"));
            } else {
                disk.put(state.getKey(), status);
            }
        }
        return disk;
    }

    private static void webSearch(ObjectNode disk) {
        if (disk.get("action") instanceof ObjectNode action) {
            snakeValue(action, "type");
            action.removeNulls();
        }
    }

    private static @Nullable ObjectNode reviewOutput(String review) {
        return review.equals(ReviewReport.NOTHING_SAID)
                ? null
                : JSON.objectNode()
                        .set("findings", JSON.arrayNode())
                        .put("overall_correctness", "")
                        .put("overall_explanation", review)
                        .put("overall_confidence_score", 0.0);
    }

    private static void duration(ObjectNode disk, @Nullable Long milliseconds) {
        disk.remove("duration_ms");
        if (milliseconds != null) {
            disk.putObject("duration").put("secs", milliseconds / 1000).put("nanos", milliseconds % 1000 * 1_000_000);
        }
    }

    private static void snakeValue(ObjectNode object, String name) {
        if (object.has(name)) {
            object.put(name, Casing.snake(object.path(name).asString("")));
        }
    }

    private static void rename(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null) {
            object.set(to, value);
        }
    }
}
