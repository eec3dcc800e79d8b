package dev.codex4j.harness.internal.exec;

import org.jspecify.annotations.Nullable;

/**
 * How much of a command's output the model is given.
 *
 * @param tokens the budget, a token counted as four bytes
 * @param countedInCharacters whether what is cut out is told in characters rather than tokens
 */
public record OutputLimit(int tokens, boolean countedInCharacters) {
    /** The limit of a call: what it asks for if that is less than this one, the model's own. */
    OutputLimit lowered(@Nullable Long requested) {
        return requested == null || requested >= tokens ? this : new OutputLimit(requested.intValue(), false);
    }
}
