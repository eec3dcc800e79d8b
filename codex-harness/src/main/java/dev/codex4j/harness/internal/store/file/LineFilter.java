package dev.codex4j.harness.internal.store.file;

import java.util.Set;

/**
 * Which kinds of lines are wanted.
 *
 * @param types their types, all if empty
 */
record LineFilter(Set<String> types) {
    LineFilter {
        types = Set.copyOf(types);
    }

    boolean wants(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
