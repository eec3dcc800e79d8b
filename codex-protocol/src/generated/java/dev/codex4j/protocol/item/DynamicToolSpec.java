package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A tool that the client brings along and runs itself. */
@Union(value = "type", assumed = "function")
public sealed interface DynamicToolSpec {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends DynamicToolSpec> variant(String tag) {
        return switch (tag) {
            case "function" -> Function.class;
            case "namespace" -> Namespace.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code function}.
     *
     * @param name the name
     * @param description the description, for people to read
     * @param inputSchema the input schema
     * @param deferLoading whether this applies: defer loading
     */
    @Variant("function")
    record Function(
            String name,
            String description,
            JsonNode inputSchema,
            @Default(value = "false", omitted = true) boolean deferLoading) implements DynamicToolSpec {
        public Function {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(inputSchema, "inputSchema");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String name, String description, JsonNode inputSchema) {
            return new Builder(name, description, inputSchema);
        }

        /** Collects the values of a {@link Function}. */
        public static final class Builder {
            private String name;
            private String description;
            private JsonNode inputSchema;
            private boolean deferLoading = false;

            private Builder(String name, String description, JsonNode inputSchema) {
                this.name = name;
                this.description = description;
                this.inputSchema = inputSchema;
            }

            /** Whether this applies: defer loading. */
            public Builder deferLoading(boolean deferLoading) {
                this.deferLoading = deferLoading;
                return this;
            }

            /** Makes the record. */
            public Function build() {
                return new Function(name, description, inputSchema, deferLoading);
            }
        }
    }

    /**
     * The variant {@code namespace}.
     *
     * @param name the name
     * @param description the description, for people to read
     * @param tools the tools
     */
    @Variant("namespace")
    record Namespace(String name, String description, List<DynamicToolNamespaceTool> tools) implements DynamicToolSpec {
        public Namespace {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            tools = Immutable.list(tools, "tools");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements DynamicToolSpec {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
