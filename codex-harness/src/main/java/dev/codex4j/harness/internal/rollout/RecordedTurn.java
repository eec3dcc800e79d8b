package dev.codex4j.harness.internal.rollout;

import dev.codex4j.protocol.turn.Turn;

/**
 * A turn as a thread's lines tell it.
 *
 * @param turn the turn with all its items
 * @param first the ordinal of the line that it begins with; a thread that is cut here, or forked, does not have it
 * @param end the ordinal after the line that it ends with; a thread that is cut here still has it
 */
public record RecordedTurn(Turn turn, long first, long end) {}
