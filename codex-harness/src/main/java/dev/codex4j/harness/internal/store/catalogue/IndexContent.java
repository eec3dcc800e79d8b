package dev.codex4j.harness.internal.store.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an index says, or is to say from now on.
 *
 * @param entries threads
 * @param folders folders that it knows all threads of, by their place below the home
 * @param gone ids of threads that are gone
 */
record IndexContent(List<Entry> entries, Map<String, IndexedFolder> folders, Set<String> gone) {
    static final IndexContent EMPTY = new IndexContent(List.of(), Map.of(), Set.of());

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return entries.size() + folders.size() + gone.size();
    }
}
