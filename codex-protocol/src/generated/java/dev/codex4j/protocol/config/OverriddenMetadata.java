package dev.codex4j.protocol.config;

import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * An overridden metadata.
 *
 * @param message what happened, for people to read
 * @param overridingLayer the overriding layer
 * @param effectiveValue the effective value
 */
public record OverriddenMetadata(String message, ConfigLayerMetadata overridingLayer, JsonNode effectiveValue) {
    public OverriddenMetadata {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(overridingLayer, "overridingLayer");
        Objects.requireNonNull(effectiveValue, "effectiveValue");
    }
}
