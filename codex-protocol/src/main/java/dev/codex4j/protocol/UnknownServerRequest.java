package dev.codex4j.protocol;

import tools.jackson.databind.JsonNode;

/**
 * A request by the server for a method that this version does not know.
 *
 * @param method name of the method
 * @param params its parameters as they came; a JSON null when there were none
 */
public record UnknownServerRequest(String method, JsonNode params) implements ServerRequest<JsonNode> {
    @Override
    public Class<JsonNode> resultType() {
        return JsonNode.class;
    }
}
