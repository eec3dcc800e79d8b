package dev.codex4j.protocol;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The other side refused a request: the error object of a JSON-RPC answer. A handler of incoming requests throws it to
 * refuse one with a code of its choice.
 */
public final class RpcException extends CodexException {
    /** The code of a request that cannot be understood or is not allowed now. */
    public static final int INVALID_REQUEST = -32600;

    /** The code of a request whose parameters are understood but out of range. */
    public static final int INVALID_PARAMS = -32602;

    /** The code of a failure on the answering side. */
    public static final int INTERNAL_ERROR = -32603;

    /** The code of a server that has too much to do; the same request may succeed later. */
    public static final int OVERLOADED = -32001;

    private final long code;
    private final String reason;
    private final transient @Nullable JsonNode data;
    private final @Nullable String method;

    /** A refusal to be sent: the connection adds the method. */
    public RpcException(long code, String reason) {
        this(code, reason, null, null);
    }

    /**
     * @param code the JSON-RPC error code
     * @param reason the error's message as it is on the wire
     * @param data further details, if any
     * @param method the refused request's method, if known
     */
    public RpcException(long code, String reason, @Nullable JsonNode data, @Nullable String method) {
        super(method == null ? reason + " (" + code + ")" : method + " was refused: " + reason + " (" + code + ")");
        this.code = code;
        this.reason = reason;
        this.data = data;
        this.method = method;
    }

    /** The JSON-RPC error code. */
    public long code() {
        return code;
    }

    /** The error's message as it is on the wire. */
    public String reason() {
        return reason;
    }

    /** Further details that the other side sent; null where it sent none. */
    public @Nullable JsonNode data() {
        return data;
    }

    /** The refused request's method; null in a refusal that has not been sent yet. */
    public @Nullable String method() {
        return method;
    }
}
