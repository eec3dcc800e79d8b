package dev.codex4j.harness.store;

import dev.codex4j.protocol.CodexException;
import org.jspecify.annotations.Nullable;

/** A store did not do what it was asked for. The message says which thread or file, and why. */
public final class ThreadStoreException extends CodexException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** Why it was not done. */
    public enum Kind {
        /** There is no such thread. */
        NOT_FOUND,
        /** Another writer has the thread open. */
        BUSY,
        /** The writer has lost the thread to another one. */
        NOT_WRITER,
        /** The thread is archived and must be brought back first. */
        ARCHIVED,
        /** Somebody else has changed it meanwhile. */
        CONFLICT,
        /** Disk, folder, or database failed. */
        FAILED
    }

    /** A failure because of something else. */
    public ThreadStoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** A failure that needs no further explanation. */
    public ThreadStoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    /** Why it was not done. */
    public Kind kind() {
        return kind;
    }
}
