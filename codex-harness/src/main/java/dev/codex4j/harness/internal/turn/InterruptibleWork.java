package dev.codex4j.harness.internal.turn;

/**
 * Lets others interrupt the thread that made this, until it is closed. Threads go back to a pool: an interruption that
 * comes late must not meet the work of somebody else. Used and closed by one thread, interrupted by any.
 */
final class InterruptibleWork implements AutoCloseable {
    private final Thread worker = Thread.currentThread();
    private boolean over;

    synchronized void interrupt() {
        if (!over) {
            worker.interrupt();
        }
    }

    /** Ends the work and clears its thread's interrupt status. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
        }
        Thread.interrupted();
    }
}
