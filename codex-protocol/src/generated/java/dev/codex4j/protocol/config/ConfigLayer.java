package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One source of configuration values.
 *
 * @param name the name
 * @param version the version
 * @param config configuration overrides: dotted key to value
 * @param disabledReason why the layer does not count; null if it does
 */
public record ConfigLayer(
        ConfigLayerSource name,
        String version,
        JsonNode config,
        @Optional @Nullable String disabledReason) {
    public ConfigLayer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(config, "config");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ConfigLayerSource name, String version, JsonNode config) {
        return new Builder(name, version, config);
    }

    /** Collects the values of a {@link ConfigLayer}. */
    public static final class Builder {
        private ConfigLayerSource name;
        private String version;
        private JsonNode config;
        private @Nullable String disabledReason;

        private Builder(ConfigLayerSource name, String version, JsonNode config) {
            this.name = name;
            this.version = version;
            this.config = config;
        }

        /** Why the layer does not count; null if it does. */
        public Builder disabledReason(@Nullable String disabledReason) {
            this.disabledReason = disabledReason;
            return this;
        }

        /** Makes the record. */
        public ConfigLayer build() {
            return new ConfigLayer(name, version, config, disabledReason);
        }
    }
}
