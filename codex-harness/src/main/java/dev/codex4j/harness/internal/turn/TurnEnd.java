package dev.codex4j.harness.internal.turn;

import dev.codex4j.protocol.turn.TurnError;

/** How a turn ended. */
public sealed interface TurnEnd {
    /** The model has nothing more to do. */
    record Completed() implements TurnEnd {}

    /** It was stopped on purpose. */
    record Interrupted() implements TurnEnd {}

    /** It could not go on. */
    record Failed(TurnError error) implements TurnEnd {}
}
