package dev.codex4j.harness.store;

import java.util.List;

/**
 * Some threads of a list.
 *
 * @param threads in the order asked for
 * @param more whether the list goes on after them
 */
public record ThreadPage(List<StoredThread> threads, boolean more) {
    /** Takes a copy of the list. */
    public ThreadPage {
        threads = List.copyOf(threads);
    }
}
