package dev.codex4j.harness.store.jdbc;

/**
 * A part of a thread's history.
 *
 * @param log which log its lines are in
 * @param first the ordinal of its first line
 * @param end the ordinal after its last line, {@link #OPEN} for the piece that lines are added to
 */
record Piece(String log, long first, long end) {
    static final long OPEN = Long.MAX_VALUE;

    Piece until(long other) {
        return new Piece(log, first, Math.min(end, other));
    }
}
