package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An apps config.
 *
 * @param defaultValue the default
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record AppsConfig(
        @Name("_default") @OrNull @Nullable AppsDefaultConfig defaultValue,
        @Rest Map<String, JsonNode> additionalFields) {
    public AppsConfig {
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.defaultValue = defaultValue;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link AppsConfig}. */
    public static final class Builder {
        private @Nullable AppsDefaultConfig defaultValue;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** The default. */
        public Builder defaultValue(@Nullable AppsDefaultConfig defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public AppsConfig build() {
            return new AppsConfig(defaultValue, additionalFields);
        }
    }
}
