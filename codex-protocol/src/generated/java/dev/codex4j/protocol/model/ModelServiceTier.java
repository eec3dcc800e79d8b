package dev.codex4j.protocol.model;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Rest;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A model service tier.
 *
 * @param id the id
 * @param name the name
 * @param description the description, for people to read
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record ModelServiceTier(
        String id,
        String name,
        String description,
        @Rest Map<String, JsonNode> additionalFields) {
    public ModelServiceTier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, String name, String description) {
        return new Builder(id, name, description);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name, description);
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link ModelServiceTier}. */
    public static final class Builder {
        private String id;
        private String name;
        private String description;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder(String id, String name, String description) {
            this.id = id;
            this.name = name;
            this.description = description;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public ModelServiceTier build() {
            return new ModelServiceTier(id, name, description, additionalFields);
        }
    }
}
