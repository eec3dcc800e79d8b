package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An analytics config.
 *
 * @param enabled whether it is on
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record AnalyticsConfig(@OrNull @Nullable Boolean enabled, @Rest Map<String, JsonNode> additionalFields) {
    public AnalyticsConfig {
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.enabled = enabled;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link AnalyticsConfig}. */
    public static final class Builder {
        private @Nullable Boolean enabled;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Whether it is on. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public AnalyticsConfig build() {
            return new AnalyticsConfig(enabled, additionalFields);
        }
    }
}
