package dev.codex4j.protocol;

import org.jspecify.annotations.Nullable;

/** Root of everything this library throws on purpose. The message says what happened, where, and what to do. */
public class CodexException extends RuntimeException {
    /** A failure that needs no further explanation. */
    public CodexException(String message) {
        super(message);
    }

    /** A failure because of something else. */
    public CodexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
