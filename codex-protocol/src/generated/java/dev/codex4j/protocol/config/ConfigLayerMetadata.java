package dev.codex4j.protocol.config;

import java.util.Objects;

/**
 * A config layer metadata.
 *
 * @param name the name
 * @param version the version
 */
public record ConfigLayerMetadata(ConfigLayerSource name, String version) {
    public ConfigLayerMetadata {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }
}
