package dev.codex4j.harness.internal.exec;

/** Arguments of a tool call that cannot be used. The message is the tool's answer to the model. */
public final class ArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message the answer for the model */
    public ArgumentException(String message) {
        super(message);
    }
}
