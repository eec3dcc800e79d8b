package dev.codex4j.harness.internal.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a setting may look like. */
sealed interface Shape {
    /** Anything: a part of the configuration that another component reads and checks. */
    record Anything() implements Shape {}

    record Text() implements Shape {}

    /** A path, made absolute against the folder of the file it stands in. */
    record FilePath() implements Shape {}

    record Flag() implements Shape {}

    /**
     * A whole number.
     *
     * @param typeName how messages call it
     */
    record Whole(String typeName, long smallest) implements Shape {}

    record Choice(List<String> values) implements Shape {}

    record ListOf(Shape element) implements Shape {}

    /** A table whose keys are names. */
    record MapOf(Shape value) implements Shape {}

    /**
     * A table with known keys.
     *
     * @param others the shape of the values of keys it does not name; null if such keys are unknown and ignored
     */
    record Table(Map<String, Field> fields, @Nullable Shape others) implements Shape {}

    /** One of several shapes, told apart by the kind of value: the first that can hold it counts. */
    record Either(List<Shape> shapes) implements Shape {}

    /**
     * A key of a table.
     *
     * @param ifAbsent what is reported when the key is not set; null to report nothing
     * @param required whether a table without it is an error
     */
    record Field(Shape shape, @Nullable JsonNode ifAbsent, boolean required) {}
}
