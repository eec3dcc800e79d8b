package dev.codex4j.harness.tool;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells running work that nobody waits for it any more. Safe for use by many threads; listeners run on the thread that
 * cancels, or at once when they come too late.
 */
public final class Cancellation {
    private static final Logger LOG = System.getLogger(Cancellation.class.getName());

    private final Set<Listener> listeners = new LinkedHashSet<>();
    private boolean cancelled;

    /** A cancellation that has not happened. */
    public Cancellation() {}

    /** Whether {@link #cancel} was called. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Cancels and tells the listeners in the order in which they came. Calls after the first do nothing. */
    public void cancel() {
        List<Listener> told;
        synchronized (this) {
            cancelled = true;
            told = List.copyOf(listeners);
            listeners.clear();
        }
        told.forEach(Cancellation::tell);
    }

    /** Runs {@code action} on cancellation, at most once; closing the result takes it back. */
    public Registration onCancel(Runnable action) {
        Listener listener = new Listener(action);
        synchronized (this) {
            if (!cancelled) {
                listeners.add(listener);
                return () -> remove(listener);
            }
        }
        action.run();
        return () -> {};
    }

    /** One listener that fails does not keep the others from hearing. */
    private static void tell(Listener listener) {
        try {
            listener.action.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "Work that was cancelled failed to hear it.", e);
        }
    }

    private synchronized void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** A listener that can be taken back. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** Two registrations of one action are two listeners. */
    private static final class Listener {
        private final Runnable action;

        private Listener(Runnable action) {
            this.action = action;
        }
    }
}
