package dev.codex4j.protocol;

import org.jspecify.annotations.Nullable;

/**
 * The connection to the other side is gone, or could not be made: end of stream, a broken pipe, a frame too large, a side
 * that stopped reading, or a close by this side. Nothing more will be sent or received on that connection.
 */
public class TransportException extends CodexException {
    private final @Nullable String method;

    /** A loss that needs no further explanation. */
    public TransportException(String message) {
        this(message, null);
    }

    /** A loss because of something else. */
    public TransportException(String message, @Nullable Throwable cause) {
        this(message, null, cause);
    }

    /** A loss as it is told to the caller of {@code method}. */
    protected TransportException(String message, @Nullable String method, @Nullable Throwable cause) {
        super(message, cause);
        this.method = method;
    }

    /** The request that was waiting for its answer when the connection ended; null where none was. */
    public final @Nullable String method() {
        return method;
    }

    /** The same loss as it is told to a caller whose request {@code method} stays unanswered; this one is its cause. */
    public TransportException during(String method) {
        return new TransportException(unanswered(method), method, this);
    }

    /** The message for a request that stays unanswered because of this loss. */
    protected final String unanswered(String method) {
        return method + " was not completed. " + getMessage();
    }
}
