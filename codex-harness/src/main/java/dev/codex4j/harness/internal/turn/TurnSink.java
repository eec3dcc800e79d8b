package dev.codex4j.harness.internal.turn;

import dev.codex4j.protocol.ServerNotification;

/** Takes what happens in a turn, in the order of the calls. */
@FunctionalInterface
public interface TurnSink {
    /** Takes an announcement; may block. */
    void emit(ServerNotification notification);

    /** Takes a change of what the model is sent. For turns that nobody goes on from later there is no need to. */
    default void changed(HistoryChange change) {}
}
