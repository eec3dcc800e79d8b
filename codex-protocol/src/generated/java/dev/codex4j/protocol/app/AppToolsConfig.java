package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Rest;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An app tools config.
 *
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record AppToolsConfig(@Rest Map<String, JsonNode> additionalFields) {
    public AppToolsConfig {
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link AppToolsConfig}. */
    public static final class Builder {
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public AppToolsConfig build() {
            return new AppToolsConfig(additionalFields);
        }
    }
}
