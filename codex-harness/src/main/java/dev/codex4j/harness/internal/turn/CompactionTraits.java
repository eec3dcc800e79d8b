package dev.codex4j.harness.internal.turn;

import org.jspecify.annotations.Nullable;

/**
 * How the conversations of a model are compacted.
 *
 * @param limit compact when a response brings the conversation to so many tokens
 * @param hash models of the same hash can read each other's histories; null if unknown
 * @param prompt asks for the summary
 * @param remote whether the provider compacts, in a form that only it can read
 */
public record CompactionTraits(long limit, @Nullable String hash, String prompt, boolean remote) {
    /** Whether a model with {@code other} traits can read what was written for this one, as far as is known. */
    boolean isReadableBy(CompactionTraits other) {
        return hash == null || other.hash == null || hash.equals(other.hash);
    }
}
