package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code config/read}.
 *
 * @param config configuration overrides: dotted key to value
 * @param origins which layer each key comes from
 * @param layers the layers, strongest first; only when asked for
 */
public record ConfigReadResponse(
        Config config,
        Map<String, ConfigLayerMetadata> origins,
        @Optional @Nullable List<ConfigLayer> layers) {
    public ConfigReadResponse {
        Objects.requireNonNull(config, "config");
        origins = Immutable.map(origins, "origins");
        layers = layers == null ? null : Immutable.list(layers, "layers");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(Config config, Map<String, ConfigLayerMetadata> origins) {
        return new Builder(config, origins);
    }

    /** Collects the values of a {@link ConfigReadResponse}. */
    public static final class Builder {
        private Config config;
        private Map<String, ConfigLayerMetadata> origins;
        private @Nullable List<ConfigLayer> layers;

        private Builder(Config config, Map<String, ConfigLayerMetadata> origins) {
            this.config = config;
            this.origins = origins;
        }

        /** The layers, strongest first; only when asked for. */
        public Builder layers(@Nullable List<ConfigLayer> layers) {
            this.layers = layers;
            return this;
        }

        /** Makes the record. */
        public ConfigReadResponse build() {
            return new ConfigReadResponse(config, origins, layers);
        }
    }
}
