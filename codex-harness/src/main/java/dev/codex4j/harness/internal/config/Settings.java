package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads values of a table that has been checked already. */
record Settings(JsonNode table) {
    Settings at(String key) {
        return new Settings(table.path(key));
    }

    @Nullable
    String text(String key) {
        JsonNode value = table.path(key);
        return value.isString() ? value.stringValue() : null;
    }

    String text(String key, String ifAbsent) {
        return table.path(key).asString(ifAbsent);
    }

    boolean flag(String key, boolean ifAbsent) {
        return table.path(key).asBoolean(ifAbsent);
    }

    OptionalLong whole(String key) {
        JsonNode value = table.path(key);
        return value.isIntegralNumber() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    long whole(String key, long ifAbsent) {
        return whole(key).orElse(ifAbsent);
    }

    int small(String key, int ifAbsent) {
        return (int) Math.min(Integer.MAX_VALUE, whole(key, ifAbsent));
    }

    List<String> texts(String key) {
        List<String> values = new ArrayList<>();
        table.path(key).forEach(value -> values.add(value.asString()));
        return List.copyOf(values);
    }

    @Nullable
    Path path(String key) {
        String value = text(key);
        return value == null ? null : Path.of(value);
    }

    Map<String, String> textMap(String key) {
        Map<String, String> values = new LinkedHashMap<>();
        table.path(key)
                .properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asString()));
        return Map.copyOf(values);
    }
}
