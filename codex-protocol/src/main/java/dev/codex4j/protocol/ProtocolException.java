package dev.codex4j.protocol;

import org.jspecify.annotations.Nullable;

/** A message is not what the protocol says: it cannot be decoded, or it is too large to be sent. */
public final class ProtocolException extends CodexException {
    private final @Nullable String method;
    private final @Nullable String pointer;
    private final @Nullable String excerpt;

    /** A message without a place in it to name. */
    public ProtocolException(String message, @Nullable String method) {
        this(message, method, null, null, null);
    }

    /**
     * @param message what is wrong, in which message
     * @param method the method of the message, if known
     * @param pointer where in the message, as a JSON pointer (RFC 6901), if known
     * @param excerpt the JSON around that place with its texts blanked out, if there is any
     */
    public ProtocolException(
            String message,
            @Nullable String method,
            @Nullable String pointer,
            @Nullable String excerpt,
            @Nullable Throwable cause) {
        super(excerpt == null ? message : message + " Near: " + excerpt, cause);
        this.method = method;
        this.pointer = pointer;
        this.excerpt = excerpt;
    }

    /** The method of the message, or of the request that it answers; null where it could not be told. */
    public @Nullable String method() {
        return method;
    }

    /** The JSON pointer of the value that does not fit, such as {@code /thread/turns/0/status}; null if not known. */
    public @Nullable String pointer() {
        return pointer;
    }

    /** The JSON around the place, texts blanked out because they may hold secrets; null if there is none to show. */
    public @Nullable String excerpt() {
        return excerpt;
    }
}
