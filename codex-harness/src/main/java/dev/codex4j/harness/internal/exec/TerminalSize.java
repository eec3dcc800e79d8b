package dev.codex4j.harness.internal.exec;

/** The size of a pseudo-terminal in character cells. */
public record TerminalSize(int rows, int columns) {
    /** What a command started by the model gets. */
    public static final TerminalSize STANDARD = new TerminalSize(24, 80);

    public TerminalSize {
        if (rows <= 0 || columns <= 0) {
            throw new IllegalArgumentException("terminal rows and columns must be greater than 0");
        }
    }
}
