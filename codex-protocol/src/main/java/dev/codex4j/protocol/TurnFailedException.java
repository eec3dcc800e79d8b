package dev.codex4j.protocol;

import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.TurnError;
import org.jspecify.annotations.Nullable;

/** A turn ended with an error: the model could not be reached, refused, or the context is full, say. */
public final class TurnFailedException extends CodexException {
    private static final long serialVersionUID = 1;

    private final String threadId;
    private final String turnId;
    private final transient TurnError error;

    /**
     * @param threadId the turn's thread, which can be used on
     * @param turnId the turn
     * @param error what the server says about the failure
     */
    public TurnFailedException(String threadId, String turnId, TurnError error) {
        super("turn/start: turn " + turnId + " of thread " + threadId + " failed: " + error.message());
        this.threadId = threadId;
        this.turnId = turnId;
        this.error = error;
    }

    /** The turn's thread. */
    public String threadId() {
        return threadId;
    }

    /** The turn. */
    public String turnId() {
        return turnId;
    }

    /** All that the server says about the failure. */
    public TurnError error() {
        return error;
    }

    /** The kind of failure, to decide what to do about it; null where the server names none. */
    public @Nullable CodexErrorInfo codexErrorInfo() {
        return error.codexErrorInfo();
    }
}
