package dev.codex4j.harness.internal.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Layers of settings, lowest first, and what they come to. Tables merge key by key; everything else is replaced by the
 * higher layer. Immutable.
 */
final class ConfigLayers {
    private final List<ConfigLayer> lowestFirst;
    private final ObjectNode merged;

    ConfigLayers(List<ConfigLayer> lowestFirst) {
        this.lowestFirst = List.copyOf(lowestFirst);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (ConfigLayer layer : this.lowestFirst) {
            if (layer.applies()) {
                merge(result, layer.content());
            }
        }
        this.merged = result;
    }

    List<ConfigLayer> lowestFirst() {
        return lowestFirst;
    }

    /** What is in force. Not to be changed. */
    ObjectNode merged() {
        return merged;
    }

    ConfigLayers with(ConfigLayer highest) {
        List<ConfigLayer> longer = new ArrayList<>(lowestFirst);
        longer.add(highest);
        return new ConfigLayers(longer);
    }

    /** For each dotted key the layer that decides it; keys that only the packaged defaults set are left out. */
    Map<String, ConfigLayer> origins() {
        Map<String, ConfigLayer> origins = new LinkedHashMap<>();
        for (ConfigLayer layer : lowestFirst) {
            if (layer.applies() && !(layer.source() instanceof LayerSource.PackagedDefaults)) {
                collect(layer, layer.content(), "", origins);
            }
        }
        return origins;
    }

    private static void collect(ConfigLayer layer, JsonNode node, String path, Map<String, ConfigLayer> origins) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                collect(layer, entry.getValue(), join(path, entry.getKey()), origins);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(layer, node.get(i), join(path, Integer.toString(i)), origins);
            }
        } else {
            origins.put(path, layer);
        }
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static void merge(ObjectNode target, ObjectNode source) {
        for (Map.Entry<String, JsonNode> entry : source.properties()) {
            JsonNode old = target.get(entry.getKey());
            if (old instanceof ObjectNode oldTable && entry.getValue() instanceof ObjectNode newTable) {
                merge(oldTable, newTable);
            } else {
                target.set(entry.getKey(), entry.getValue().deepCopy());
            }
        }
    }
}
