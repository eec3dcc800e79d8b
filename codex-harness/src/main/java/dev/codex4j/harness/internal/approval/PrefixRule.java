package dev.codex4j.harness.internal.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule about commands that begin with certain words.
 *
 * @param pattern for each word, what it may be
 * @param justification what people and the model are told about it, or null
 */
public record PrefixRule(
        List<List<String>> pattern,
        RuleDecision decision,
        @Nullable String justification) {
    public PrefixRule {
        pattern = pattern.stream().map(List::copyOf).toList();
        if (pattern.isEmpty() || pattern.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a pattern must name at least one word, and one for each place");
        }
    }

    /** A rule that allows commands which begin with exactly these words. */
    public static PrefixRule allowing(List<String> words) {
        return new PrefixRule(words.stream().map(List::of).toList(), RuleDecision.ALLOW, null);
    }

    /** The words of a command that the pattern covers; empty when the command begins differently. */
    Optional<List<String>> prefixOf(List<String> command) {
        if (command.size() < pattern.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!pattern.get(i).contains(command.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(command.subList(0, pattern.size())));
    }
}
