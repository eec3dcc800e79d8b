package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the paths among the settings absolute: {@code ~} is the user's home, the rest is relative to a folder. */
final class SettingPaths {
    private final Path userHome;

    SettingPaths(Path userHome) {
        this.userHome = userHome;
    }

    /** A copy of the settings with absolute paths. */
    ObjectNode absolute(ObjectNode settings, Path folder) {
        ObjectNode copy = settings.deepCopy();
        fix(KnownSettings.ROOT, copy, folder);
        return copy;
    }

    Path absolute(String path, Path folder) {
        if (path.equals("~")) {
            return userHome;
        }
        Path named = path.startsWith("~/") ? userHome.resolve(path.substring(2)) : Path.of(path);
        return folder.resolve(named).normalize();
    }

    private JsonNode fix(Shape shape, JsonNode value, Path folder) {
        if (shape instanceof Shape.FilePath && value.isString()) {
            return JsonNodeFactory.instance.stringNode(
                    absolute(value.stringValue(), folder).toString());
        }
        if (shape instanceof Shape.ListOf list && value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, fix(list.element(), array.get(i), folder));
            }
        } else if (shape instanceof Shape.MapOf map && value instanceof ObjectNode table) {
            for (Map.Entry<String, JsonNode> entry : table.properties()) {
                entry.setValue(fix(map.value(), entry.getValue(), folder));
            }
        } else if (shape instanceof Shape.Table known && value instanceof ObjectNode table) {
            for (Map.Entry<String, JsonNode> entry : table.properties()) {
                Shape.Field field = known.fields().get(entry.getKey());
                Shape inner = field == null ? known.others() : field.shape();
                if (inner != null) {
                    entry.setValue(fix(inner, entry.getValue(), folder));
                }
            }
        }
        return value;
    }
}
