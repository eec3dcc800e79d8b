package dev.codex4j.harness.tool;

import java.io.Serial;

/** Thrown by a {@link HostTool} to fail a call with a message that the model may read. */
public final class ToolException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what went wrong, for the model */
    public ToolException(String message) {
        super(message);
    }

    /**
     * @param message what went wrong, for the model
     * @param cause for logs; the model hears nothing of it
     */
    public ToolException(String message, Throwable cause) {
        super(message, cause);
    }
}
