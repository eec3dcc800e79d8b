package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.json.Strictness;
import dev.codex4j.protocol.response.ResponseItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks items of the model's API that a client puts into a thread's history. */
final class InjectedItems {
    private static final Map<String, String> ID_PREFIXES = Map.ofEntries(
            Map.entry("message", "msg_"),
            Map.entry("reasoning", "rs_"),
            Map.entry("function_call", "fc_"),
            Map.entry("function_call_output", "fco_"),
            Map.entry("custom_tool_call", "ctc_"),
            Map.entry("custom_tool_call_output", "ctco_"),
            Map.entry("local_shell_call", "lsh_"),
            Map.entry("web_search_call", "ws_"),
            Map.entry("compaction", "cmp_"));

    private InjectedItems() {}

    /**
     * The items as they are sent to the model. Those without an id get one; kinds that nobody knows are left out,
     * because no model would take them.
     */
    static List<RawJson> of(List<JsonNode> items, IdGenerator ids) {
        if (items.isEmpty()) {
            throw Refusals.invalid("items must not be empty");
        }
        List<RawJson> checked = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            if (isKnown(item, i)) {
                checked.add(RawJson.of(withId((ObjectNode) item, ids)));
            }
        }
        return checked;
    }

    private static boolean isKnown(JsonNode item, int index) {
        JsonNode type = item.path("type");
        if (!item.isObject() || !type.isString()) {
            throw refused(index, item.isObject() ? "it has no `type` that is a string" : "it is not an object");
        }
        Class<? extends ResponseItem> kind = ResponseItem.variant(type.asString());
        if (kind == ResponseItem.Unknown.class || kind == ResponseItem.Other.class) {
            return false;
        }
        try {
            ProtocolJson.decode(item, ResponseItem.class, Strictness.STRICT);
            return true;
        } catch (DecodeException e) {
            throw refused(index, String.valueOf(e.getMessage()));
        }
    }

    private static ObjectNode withId(ObjectNode item, IdGenerator ids) {
        String prefix = ID_PREFIXES.get(item.path("type").asString());
        if (prefix == null || item.path("id").isString()) {
            return item;
        }
        ObjectNode named = JsonNodeFactory.instance
                .objectNode()
                .put("type", item.path("type").asString())
                .put("id", prefix + ids.next());
        item.properties().forEach(member -> named.putIfAbsent(member.getKey(), member.getValue()));
        return named;
    }

    private static RuntimeException refused(int index, String why) {
        return Refusals.invalid("items[" + index + "] is not a valid response item: " + why);
    }
}
