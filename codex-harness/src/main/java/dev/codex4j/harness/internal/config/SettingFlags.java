package dev.codex4j.harness.internal.config;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Settings given one by one under dotted keys: {@code -c key=value} and the configuration map of a request. */
final class SettingFlags {
    private SettingFlags() {}

    /** Reads {@code key=value} texts, later ones winning. */
    static ObjectNode parse(List<String> flags, TomlSource toml) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        for (String flag : flags) {
            int equals = flag.indexOf('=');
            if (equals < 0) {
                throw new ConfigException("error parsing -c overrides: Invalid override (missing '='): " + flag);
            }
            String key = flag.substring(0, equals).strip();
            if (key.isEmpty()) {
                throw new ConfigException("error parsing -c overrides: Empty key in override: " + flag);
            }
            put(settings, key, toml.readValue(flag.substring(equals + 1).strip()));
        }
        return settings;
    }

    /** Puts a request's values, whose keys may be dotted, into a tree. Null values set nothing. */
    static ObjectNode expand(Map<String, JsonNode> values) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        values.forEach((key, value) -> {
            if (!value.isNull()) {
                JsonNode copy = value.deepCopy();
                dropNulls(copy);
                put(settings, key, copy);
            }
        });
        return settings;
    }

    /** Removes the keys of tables that have no value. */
    static void dropNulls(JsonNode value) {
        if (value instanceof ObjectNode table) {
            table.removeIf(JsonNode::isNull);
        }
        value.forEach(SettingFlags::dropNulls);
    }

    private static void put(ObjectNode settings, String dottedKey, JsonNode value) {
        ObjectNode table = settings;
        String[] parts = dottedKey.split("\\.", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            table = table.get(parts[i]) instanceof ObjectNode inner ? inner : table.putObject(parts[i]);
        }
        String last = parts[parts.length - 1];
        if (table.get(last) instanceof ObjectNode old && value instanceof ObjectNode table2) {
            ConfigLayers.merge(old, table2);
        } else {
            table.set(last, value);
        }
    }
}
