package dev.codex4j.protocol.config;

import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One change to the configuration.
 *
 * @param keyPath dotted path of the key
 * @param value the value
 * @param mergeStrategy how the value combines with what is there
 */
public record ConfigEdit(String keyPath, JsonNode value, MergeStrategy mergeStrategy) {
    public ConfigEdit {
        Objects.requireNonNull(keyPath, "keyPath");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mergeStrategy, "mergeStrategy");
    }
}
