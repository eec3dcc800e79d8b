package dev.codex4j.harness.model;

import dev.codex4j.protocol.CodexException;
import org.jspecify.annotations.Nullable;

/** A response that did not complete. What happened, and what may be done about it, is in {@link #failure()}. */
public final class ModelException extends CodexException {
    private static final long serialVersionUID = 1L;

    private final transient ModelFailure failure;

    /** An exception whose message is the failure's. */
    public ModelException(ModelFailure failure) {
        this(failure, null);
    }

    /** An exception whose message is the failure's, with what brought it about. */
    public ModelException(ModelFailure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    /** The failure in a form that a retry loop can act on. */
    public ModelFailure failure() {
        return failure;
    }
}
