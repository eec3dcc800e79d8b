package dev.codex4j.harness.internal.goal;

/** A goal cannot be set or changed that way; the message says why, to clients and the model alike. */
public final class GoalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    GoalException(String message) {
        super(message);
    }

    /** Why not. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
