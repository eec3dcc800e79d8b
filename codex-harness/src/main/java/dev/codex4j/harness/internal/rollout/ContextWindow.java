package dev.codex4j.harness.internal.rollout;

/**
 * A context window among those of its thread.
 *
 * @param number how often the history was compacted before it
 * @param id its id
 * @param firstId the id of the thread's first window
 * @param previousId the id of the window before it, its own if it is the first
 */
public record ContextWindow(int number, String id, String firstId, String previousId) {
    /** A thread's first window. */
    public static ContextWindow first(String id) {
        return new ContextWindow(0, id, id, id);
    }

    /** The window after this one. */
    public ContextWindow next(String nextId) {
        return new ContextWindow(number + 1, nextId, firstId, id);
    }
}
