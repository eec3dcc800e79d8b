package dev.codex4j.harness.internal.hosttool;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A type that arguments can have: what models are told of it, and how what they write is read. */
public interface ArgumentType {
    /** Its JSON schema; the caller may change it. */
    ObjectNode schema();

    /**
     * Reads a value.
     *
     * @param path where it stands in the arguments, empty for all of them
     * @throws IllegalArgumentException with a message for the model if it is not of this type
     */
    @Nullable
    Object read(JsonNode value, String path);

    /** Whether it may be left out. */
    default boolean mayBeAbsent() {
        return false;
    }
}
