package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.rollout.HistoryLines;
import dev.codex4j.harness.internal.rollout.RecordedHistory;
import dev.codex4j.harness.internal.rollout.RolloutEvents;
import dev.codex4j.harness.internal.turn.HistoryChange;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.ServerNotification;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens in a thread into its rollout, before anybody is told of it. What cannot be written is kept and tried
 * again with what comes next. Used on the thread's worker; {@link #close} by any thread.
 */
final class ThreadJournal implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ThreadJournal.class.getName());

    private final ThreadWriter writer;
    private final RolloutEvents events;
    private final HistoryLines history;
    private final Clock clock;
    private final IdGenerator ids;
    private final List<RolloutLine.Entry> waiting = new ArrayList<>();
    private @Nullable Function<Instant, List<RolloutLine.Entry>> opening;
    private Supplier<StoredThread> thread = () -> {
        throw new IllegalStateException("the journal is not in use yet");
    };
    private Runnable afterBeginning = () -> {};
    private boolean settingsWritten;
    private boolean broken;
    private boolean written;

    private ThreadJournal(
            ThreadWriter writer,
            RolloutEvents events,
            HistoryLines history,
            Clock clock,
            IdGenerator ids,
            @Nullable Function<Instant, List<RolloutLine.Entry>> opening) {
        this.writer = writer;
        this.events = events;
        this.history = history;
        this.clock = clock;
        this.ids = ids;
        this.opening = opening;
        this.settingsWritten = opening == null;
        this.written = opening == null;
    }

    /** A journal of a new thread. Nothing is written before something happens in it, or it is {@link #begin begun}. */
    static ThreadJournal ofNew(
            ThreadWriter writer,
            String threadId,
            HistoryLines history,
            SessionServices services,
            Function<Instant, List<RolloutLine.Entry>> opening) {
        return new ThreadJournal(
                writer, new RolloutEvents(threadId), history, services.clock(), services.ids(), opening);
    }

    /** A journal that goes on. */
    static ThreadJournal ofExisting(
            ThreadWriter writer, String threadId, RecordedHistory history, SessionServices services) {
        return new ThreadJournal(
                writer,
                RolloutEvents.after(threadId, history),
                HistoryLines.after(history),
                services.clock(),
                services.ids(),
                null);
    }

    /** Says how lists show the thread. Called once, before anything else. */
    void describe(Supplier<StoredThread> now) {
        thread = now;
    }

    /** The file that is written to, null if there is none. */
    @Nullable
    Path file() {
        return writer.file();
    }

    /** Whether anything was written so far. */
    boolean isWritten() {
        return written;
    }

    /** Does something when the first lines of a new thread have been written; takes the place of what was to be done then. */
    void afterBeginning(Runnable action) {
        afterBeginning = action;
    }

    /** Writes the first lines of a new thread if they are not there yet. */
    void begin() {
        write(List.of());
    }

    /**
     * Keeps what clients are about to be told.
     *
     * @throws ThreadStoreException if it could not be written; it is tried again with what comes next
     */
    void record(ServerNotification event) {
        List<RolloutLine.Entry> entries = events.of(event, clock.instant());
        if (!entries.isEmpty()) {
            write(entries);
        }
    }

    /**
     * Keeps what the model will be sent.
     *
     * @param rootTurnId the turn that led to the one in which it happened
     * @throws ThreadStoreException if it could not be written; it is tried again with what comes next
     */
    void record(HistoryChange change, String rootTurnId, TurnSettings settings) {
        Instant now = clock.instant();
        List<RolloutLine.Entry> entries = new ArrayList<>();
        if (change instanceof HistoryChange.Asked) {
            history.sampled();
            return;
        }
        if (change instanceof HistoryChange.Added added) {
            entries.add(history.item(added.item(), now));
        } else if (change instanceof HistoryChange.Told told) {
            entries.add(history.told(told.context(), settings, now));
        } else if (change instanceof HistoryChange.Begun begun) {
            entries.add(history.turn(begun.turnId(), rootTurnId, settings, now));
            if (!settingsWritten) {
                settingsWritten = true;
                entries.add(events.settings(settings, now));
            }
        } else if (change instanceof HistoryChange.Replaced replaced) {
            entries.add(history.compacted(replaced.summary(), replaced.items(), ids.next(), now));
            entries.addAll(events.afterCompaction(now));
        }
        write(entries);
    }

    private void write(List<RolloutLine.Entry> entries) {
        Function<Instant, List<RolloutLine.Entry>> first = opening;
        if (first != null) {
            waiting.addAll(first.apply(clock.instant()));
            opening = null;
        }
        waiting.addAll(entries);
        if (waiting.isEmpty()) {
            return;
        }
        try {
            writer.append(List.copyOf(waiting), thread.get());
        } catch (ThreadStoreException e) {
            broken = true;
            throw e;
        }
        waiting.clear();
        broken = false;
        if (!written) {
            written = true;
            afterBeginning.run();
        }
    }

    /** Makes what was written survive the end of the machine, as far as that can be done. */
    void sync() {
        if (written && !broken) {
            try {
                writer.sync();
            } catch (ThreadStoreException e) {
                LOG.log(Level.WARNING, "What was written may not survive the end of the machine.", e);
            }
        }
    }

    /** Lets others write. Idempotent. */
    @Override
    public void close() {
        writer.close();
    }
}
