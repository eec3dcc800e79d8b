package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers the protocol's questions about the configuration, in the protocol's form. */
public final class ConfigAnswers {
    private final ConfigLoader loader;

    public ConfigAnswers(ConfigLoader loader) {
        this.loader = loader;
    }

    /**
     * The result of {@code config/read}.
     *
     * @param folder whose project counts; null for none
     * @throws ConfigException if a layer cannot be read or used (an internal error to the client)
     */
    public ObjectNode read(@Nullable Path folder, boolean includeLayers) {
        ConfigLayers layers = readLayers(folder);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("config", complete(KnownSettings.ROOT, layers.merged()));
        ObjectNode origins = answer.putObject("origins");
        layers.origins().forEach((key, layer) -> origins.set(key, metadata(layer)));
        if (includeLayers) {
            answer.set("layers", layersJson(layers));
        }
        return answer;
    }

    /** The result of {@code configRequirements/read}: nothing restricts what the user may configure. */
    public ObjectNode requirements() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("supportsIndependentSpeedModes", true)
                .putNull("requirements");
    }

    private ConfigLayers readLayers(@Nullable Path folder) {
        ConfigLayers layers;
        try {
            layers = loader.layers(folder, null);
        } catch (ConfigException e) {
            throw new ConfigException("failed to read configuration layers: " + e.getMessage());
        }
        ShapeCheck.Problem problem = loader.problem(layers);
        if (problem != null) {
            ConfigException inFlag = ConfigException.inFlag(String.join(".", problem.path()), problem.detail());
            throw new ConfigException("invalid configuration: " + inFlag.getMessage());
        }
        return layers;
    }

    private static ArrayNode layersJson(ConfigLayers layers) {
        ArrayNode highestFirst = JsonNodeFactory.instance.arrayNode();
        List<ConfigLayer> lowestFirst = layers.lowestFirst();
        for (int i = lowestFirst.size() - 1; i >= 0; i--) {
            ConfigLayer layer = lowestFirst.get(i);
            if (layer.source() instanceof LayerSource.PackagedDefaults) {
                continue;
            }
            ObjectNode json = metadata(layer);
            json.set("config", layer.content().deepCopy());
            if (layer.disabledReason() != null) {
                json.put("disabledReason", layer.disabledReason());
            }
            highestFirst.add(json);
        }
        return highestFirst;
    }

    static ObjectNode metadata(ConfigLayer layer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("name", layer.source().toJson());
        return json.put("version", layer.version());
    }

    /** A copy with every known key: absent ones get what counts in their place, unknown ones are left out. */
    static JsonNode complete(Shape shape, JsonNode value) {
        if (shape instanceof Shape.Either either && value.isObject()) {
            for (Shape inner : either.shapes()) {
                if (inner instanceof Shape.Table) {
                    return complete(inner, value);
                }
            }
        }
        if (shape instanceof Shape.MapOf map && value instanceof ObjectNode table) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            table.properties().forEach(entry -> copy.set(entry.getKey(), complete(map.value(), entry.getValue())));
            return copy;
        }
        if (shape instanceof Shape.Table known && value instanceof ObjectNode table) {
            return completeTable(known, table);
        }
        return value.deepCopy();
    }

    private static ObjectNode completeTable(Shape.Table known, ObjectNode table) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, Shape.Field> entry : known.fields().entrySet()) {
            Shape.Field field = entry.getValue();
            JsonNode value = table.get(entry.getKey());
            JsonNode effective = value == null ? field.ifAbsent() : value;
            if (effective != null) {
                copy.set(entry.getKey(), complete(field.shape(), effective));
            }
        }
        Shape others = known.others();
        if (others != null) {
            for (Map.Entry<String, JsonNode> entry : table.properties()) {
                if (!copy.has(entry.getKey())) {
                    copy.set(entry.getKey(), complete(others, entry.getValue()));
                }
            }
        }
        return copy;
    }
}
