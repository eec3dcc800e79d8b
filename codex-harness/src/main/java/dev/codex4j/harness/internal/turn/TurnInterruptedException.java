package dev.codex4j.harness.internal.turn;

/** Unwinds a turn that was interrupted. */
final class TurnInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TurnInterruptedException() {
        super("the turn was interrupted", null, false, false);
    }
}
