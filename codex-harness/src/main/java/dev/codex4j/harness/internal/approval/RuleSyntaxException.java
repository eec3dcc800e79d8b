package dev.codex4j.harness.internal.approval;

/** A rule file cannot be understood. */
public final class RuleSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int line;
    private final int column;

    /** Line and column count from 1. */
    RuleSyntaxException(String reason, int line, int column) {
        super("line " + line + ", column " + column + ": " + reason);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in UTF-16 units, from 1. */
    public int column() {
        return column;
    }
}
