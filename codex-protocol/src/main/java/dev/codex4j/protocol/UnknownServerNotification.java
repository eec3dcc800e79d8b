package dev.codex4j.protocol;

import tools.jackson.databind.JsonNode;

/**
 * A notification of a method that this version does not know.
 *
 * @param method name of the method
 * @param params its parameters as they came; a JSON null when there were none
 */
public record UnknownServerNotification(String method, JsonNode params) implements ServerNotification {}
