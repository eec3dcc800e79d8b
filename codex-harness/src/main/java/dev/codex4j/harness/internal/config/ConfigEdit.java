package dev.codex4j.harness.internal.config;

import tools.jackson.databind.JsonNode;

/**
 * One change to the user's configuration.
 *
 * @param keyPath dotted key; parts may be quoted
 * @param value the new value; null to remove the key
 * @param merge whether a table is merged into the one that is there rather than put in its place
 */
public record ConfigEdit(String keyPath, JsonNode value, boolean merge) {}
