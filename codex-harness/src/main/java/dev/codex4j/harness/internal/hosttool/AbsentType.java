package dev.codex4j.harness.internal.hosttool;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that may be left out.
 *
 * @param optional whether it is an {@link Optional} in Java, in place of a null
 */
record AbsentType(ArgumentType type, boolean optional) implements ArgumentType {
    @Override
    public ObjectNode schema() {
        return type.schema();
    }

    @Override
    public @Nullable Object read(JsonNode value, String path) {
        Object read = value.isMissingNode() || value.isNull() ? null : type.read(value, path);
        return optional && !(read instanceof Optional) ? Optional.ofNullable(read) : read;
    }

    @Override
    public boolean mayBeAbsent() {
        return true;
    }
}
