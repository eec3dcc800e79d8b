package dev.codex4j.harness.model.scripted;

import java.util.ArrayList;
import java.util.List;

/**
 * What a condition found. Group 0 is the text it looked at; the following ones are the groups of its pattern, empty
 * where a group took no part.
 */
public record Match(List<String> groups) {
    public Match {
        groups = List.copyOf(groups);
    }

    /** A match of a text without groups. */
    public static Match of(String text) {
        return new Match(List.of(text));
    }

    /** Group {@code index}; throws {@link IndexOutOfBoundsException} if the pattern has no such group. */
    public String group(int index) {
        return groups.get(index);
    }

    /** Both matches: this one's groups, then the groups of the other's pattern. */
    Match with(Match other) {
        List<String> all = new ArrayList<>(groups);
        all.addAll(other.groups.subList(1, other.groups.size()));
        return new Match(all);
    }
}
