package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.RpcException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * The error object of an answer.
 *
 * @param code the JSON-RPC error code
 * @param message what is wrong
 * @param data further details
 */
public record RpcError(long code, String message, @Nullable JsonNode data) {
    /** An error without further details. */
    public RpcError(long code, String message) {
        this(code, message, null);
    }

    /** Reads the error object that the parser is at. */
    static RpcError read(JsonParser json) {
        JsonNode error = Wire.read(json, JsonNode.class, Side.CLIENT);
        JsonNode data = error.get("data");
        return new RpcError(
                error.path("code").asLong(RpcException.INTERNAL_ERROR),
                error.path("message").asString("an error without a message"),
                data == null || data.isNull() ? null : data);
    }

    /** The error that {@code refusal} stands for. */
    static RpcError of(RpcException refusal) {
        return new RpcError(refusal.code(), refusal.reason(), refusal.data());
    }

    /** The exception for the caller of {@code method}. */
    RpcException toException(String method) {
        return new RpcException(code, message, data, method);
    }
}
