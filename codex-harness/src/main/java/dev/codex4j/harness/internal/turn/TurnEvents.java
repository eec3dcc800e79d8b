package dev.codex4j.harness.internal.turn;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import java.time.Clock;
import java.util.Objects;

/** Announces what happens in a turn. Safe for use by many threads; the announcements of one thread keep their order. */
public final class TurnEvents {
    private final String threadId;
    private final String turnId;
    private final Clock clock;
    private final TurnSink sink;

    public TurnEvents(String threadId, String turnId, Clock clock, TurnSink sink) {
        this.threadId = threadId;
        this.turnId = turnId;
        this.clock = clock;
        this.sink = sink;
    }

    public String threadId() {
        return threadId;
    }

    public String turnId() {
        return turnId;
    }

    /** Now, in milliseconds of Unix time. */
    public long now() {
        return clock.millis();
    }

    public void emit(ServerNotification notification) {
        sink.emit(notification);
    }

    /** Says that the model will be sent something else than before. */
    void changed(HistoryChange change) {
        sink.changed(change);
    }

    /** Announces an item that has begun; its start time must be set. */
    public void started(ThreadItem item) {
        emit(new ItemStartedNotification(item, threadId, turnId, Objects.requireNonNull(item.startedAtMs())));
    }

    /** Announces an item that is complete; its times must be set. */
    public void completed(ThreadItem item) {
        emit(ItemCompletedNotification.builder(item, threadId, turnId, Objects.requireNonNull(item.completedAtMs()))
                .build());
    }
}
