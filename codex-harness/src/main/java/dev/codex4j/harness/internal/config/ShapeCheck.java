package dev.codex4j.harness.internal.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares values with their shapes. */
final class ShapeCheck {
    private final Consumer<List<String>> unknownKeys;

    private ShapeCheck(Consumer<List<String>> unknownKeys) {
        this.unknownKeys = unknownKeys;
    }

    /**
     * The first thing wrong with a configuration, null if nothing is.
     *
     * @param unknownKeys is told the path of each key that no table knows
     */
    static @Nullable Problem firstProblem(JsonNode tree, Consumer<List<String>> unknownKeys) {
        return new ShapeCheck(unknownKeys).check(KnownSettings.ROOT, tree, List.of());
    }

    /**
     * A value that does not fit.
     *
     * @param atKey whether the key is the thing to point at, rather than its value
     */
    record Problem(List<String> path, String detail, boolean atKey) {
        Problem(List<String> path, String detail) {
            this(path, detail, false);
        }
    }

    private @Nullable Problem check(Shape shape, JsonNode value, List<String> path) {
        if (shape instanceof Shape.Text || shape instanceof Shape.FilePath) {
            return value.isString() ? null : wrongType(value, "a string", path);
        }
        if (shape instanceof Shape.Flag) {
            return value.isBoolean() ? null : wrongType(value, "a boolean", path);
        }
        if (shape instanceof Shape.Whole whole) {
            return checkWhole(whole, value, path);
        }
        if (shape instanceof Shape.Choice choice) {
            return checkChoice(choice, value, path);
        }
        if (shape instanceof Shape.ListOf list) {
            return checkList(list, value, path);
        }
        if (shape instanceof Shape.MapOf map) {
            return checkTable(Map.of(), map.value(), value, path);
        }
        if (shape instanceof Shape.Table table) {
            return checkTable(table.fields(), table.others(), value, path);
        }
        return shape instanceof Shape.Either either ? checkEither(either, value, path) : null;
    }

    private @Nullable Problem checkEither(Shape.Either either, JsonNode value, List<String> path) {
        for (Shape shape : either.shapes()) {
            boolean wantsTable = shape instanceof Shape.Table || shape instanceof Shape.MapOf;
            if (wantsTable == value.isObject()) {
                return check(shape, value, path);
            }
        }
        return check(either.shapes().get(0), value, path);
    }

    private static @Nullable Problem checkWhole(Shape.Whole whole, JsonNode value, List<String> path) {
        if (!value.isIntegralNumber()) {
            return wrongType(value, whole.typeName(), path);
        }
        boolean fits = value.canConvertToLong() && value.longValue() >= whole.smallest();
        return fits
                ? null
                : new Problem(path, "invalid value: integer `" + value.asString() + "`, expected " + whole.typeName());
    }

    private static @Nullable Problem checkChoice(Shape.Choice choice, JsonNode value, List<String> path) {
        if (!value.isString()) {
            return wrongType(value, "a string", path);
        }
        if (choice.values().contains(value.stringValue())) {
            return null;
        }
        String allowed = choice.values().stream().map(v -> "`" + v + "`").collect(Collectors.joining(", "));
        return new Problem(path, "unknown variant `" + value.stringValue() + "`, expected one of " + allowed);
    }

    private @Nullable Problem checkList(Shape.ListOf list, JsonNode value, List<String> path) {
        if (!value.isArray()) {
            return wrongType(value, "a sequence", path);
        }
        for (JsonNode element : value) {
            Problem problem = check(list.element(), element, path);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable Problem checkTable(
            Map<String, Shape.Field> fields, @Nullable Shape others, JsonNode value, List<String> path) {
        if (!value.isObject()) {
            return wrongType(value, "a table", path);
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            Shape.Field field = fields.get(entry.getKey());
            Shape shape = field == null ? others : field.shape();
            List<String> inner = append(path, entry.getKey());
            if (shape == null) {
                unknownKeys.accept(inner);
                continue;
            }
            Problem problem = check(shape, entry.getValue(), inner);
            if (problem != null) {
                return problem;
            }
        }
        for (Map.Entry<String, Shape.Field> field : fields.entrySet()) {
            if (field.getValue().required() && !value.has(field.getKey())) {
                return new Problem(path, "missing field `" + field.getKey() + "`");
            }
        }
        return null;
    }

    private static Problem wrongType(JsonNode value, String expected, List<String> path) {
        return new Problem(path, "invalid type: " + describe(value) + ", expected " + expected);
    }

    private static String describe(JsonNode value) {
        if (value.isString()) {
            return "string \"" + value.stringValue() + "\"";
        }
        if (value.isBoolean()) {
            return "boolean `" + value.asString() + "`";
        }
        if (value.isNumber()) {
            return (value.isIntegralNumber() ? "integer `" : "floating point `") + value.asString() + "`";
        }
        return value.isArray() ? "sequence" : value.isObject() ? "map" : "null";
    }

    private static List<String> append(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }
}
