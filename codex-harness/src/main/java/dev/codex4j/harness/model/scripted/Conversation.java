package dev.codex4j.harness.model.scripted;

import dev.codex4j.harness.internal.context.ContextMarks;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request says about the conversation so far. Immutable. */
public final class Conversation {
    private final String model;
    private final String kind;
    private final List<JsonNode> input;
    private final Map<String, String> tools;
    private final Map<String, String> namespaces;
    private final @Nullable String userMessage;
    private final List<String> toolOutputs;
    private final int callCount;

    private Conversation(String model, String kind, List<JsonNode> input, Offer offer) {
        this.model = model;
        this.kind = kind;
        this.input = Collections.unmodifiableList(input);
        this.tools = Collections.unmodifiableMap(offer.tools());
        this.namespaces = Map.copyOf(offer.namespaces());
        String lastMessage = null;
        List<String> outputs = new ArrayList<>();
        int calls = 0;
        for (JsonNode item : input) {
            String type = item.path("type").asString("");
            if (type.endsWith("_call")) {
                calls++;
            } else if (type.endsWith("_call_output") && item.path("call_id").isString()) {
                outputs.add(text(item.path("output")));
            } else if (type.equals("message") && item.path("role").asString("").equals("user")) {
                String said = userText(item.path("content"));
                if (!said.isEmpty()) {
                    lastMessage = said;
                    outputs.clear();
                }
            }
        }
        this.userMessage = lastMessage;
        this.toolOutputs = Collections.unmodifiableList(outputs);
        this.callCount = calls;
    }

    static Conversation of(ModelRequest request) {
        List<JsonNode> input = new ArrayList<>();
        for (RawJson item : request.input()) {
            input.add(item.toTree());
        }
        RawJson tools = request.tools();
        return new Conversation(
                request.model(),
                request.kind(),
                input,
                tools(input, tools == null ? JsonMapper.shared().createArrayNode() : tools.toTree()));
    }

    static Conversation of(JsonNode body) {
        List<JsonNode> input = new ArrayList<>();
        body.path("input").forEach(input::add);
        return new Conversation(
                body.path("model").asString(""),
                kind(body.path("client_metadata").path("x-codex-turn-metadata").asString("{}")),
                input,
                tools(input, body.path("tools")));
    }

    private static String kind(String metadata) {
        try {
            return JsonMapper.shared().readTree(metadata).path("request_kind").asString(ModelRequest.TURN);
        } catch (JacksonException e) {
            return ModelRequest.TURN;
        }
    }

    /**
     * Tools on offer.
     *
     * @param tools name to type
     * @param namespaces name to namespace, of those that have one
     */
    private record Offer(Map<String, String> tools, Map<String, String> namespaces) {}

    private static Offer tools(List<JsonNode> input, JsonNode offered) {
        Offer offer = new Offer(new LinkedHashMap<>(), new HashMap<>());
        collectTools(offered, null, offer);
        for (JsonNode item : input) {
            if (item.path("type").asString("").equals("additional_tools")) {
                collectTools(item.path("tools"), null, offer);
            }
        }
        return offer;
    }

    private static void collectTools(JsonNode offered, @Nullable String namespace, Offer offer) {
        for (JsonNode tool : offered) {
            String type = tool.path("type").asString("");
            if (type.equals("namespace")) {
                collectTools(tool.path("tools"), tool.path("name").asString(""), offer);
            } else {
                String name = tool.path("name").asString(type);
                offer.tools().put(name, type);
                if (namespace != null) {
                    offer.namespaces().put(name, namespace);
                }
            }
        }
    }

    private static String userText(JsonNode content) {
        StringBuilder said = new StringBuilder();
        for (JsonNode part : content) {
            String text = part.path("text").asString("");
            if (!ContextMarks.areOn(text)) {
                said.append(said.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
            }
        }
        return said.toString();
    }

    private static String text(JsonNode output) {
        if (output.isString()) {
            return output.stringValue();
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode part : output) {
            text.append(part.path("text").asString(""));
        }
        return text.toString();
    }

    /** The requested model's slug. */
    public String model() {
        return model;
    }

    /** What the request is for: {@code turn}, {@code compaction}, ... */
    public String kind() {
        return kind;
    }

    /** The items of the request as they were sent. */
    public List<JsonNode> input() {
        return input;
    }

    /** Tools on offer: name to type, such as {@code function} or {@code custom}. */
    public Map<String, String> tools() {
        return tools;
    }

    /** The namespace in which a tool of this name is on offer. */
    Optional<String> namespaceOf(String tool) {
        return Optional.ofNullable(namespaces.get(tool));
    }

    /** The user's latest message, without what the agent added to it; empty if there is none. */
    public Optional<String> userMessage() {
        return Optional.ofNullable(userMessage);
    }

    /** What tools answered since the user's latest message, oldest first. */
    public List<String> toolOutputs() {
        return toolOutputs;
    }

    /** What a tool answered last, since the user's latest message. */
    public Optional<String> lastToolOutput() {
        return toolOutputs.isEmpty() ? Optional.empty() : Optional.of(toolOutputs.get(toolOutputs.size() - 1));
    }

    /** How many tool calls the whole history holds. */
    public int callCount() {
        return callCount;
    }
}
