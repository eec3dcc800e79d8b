package dev.codex4j.harness.store;

/**
 * What a fork begins with: the lines of another thread up to a point.
 *
 * @param threadId the other thread
 * @param end the ordinal of its first line that the fork does not have
 */
public record HistoryBase(String threadId, long end) {
    /** Refuses an ordinal below 0. */
    public HistoryBase {
        if (end < 0) {
            throw new IllegalArgumentException("a fork cannot begin with " + end + " lines");
        }
    }
}
