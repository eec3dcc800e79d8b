package dev.codex4j.harness.internal.exec;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts processes from threads that last as long as this program. The kernel can end a process together with the thread
 * that started it, and a sandbox asks for that, so that nothing runs on when this program is killed; a thread of a turn
 * may end long before its command should.
 */
final class ProcessStarter {
    /** More than one, so that a start from a file system that hangs does not keep all others waiting. */
    private static final int THREADS = 4;

    private static final ExecutorService STARTERS = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(null, task, "codex-process-starter", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    });

    private ProcessStarter() {}

    /** Waits for the start even when interrupted: a process that nobody knows of could not be ended. */
    static Process start(ProcessBuilder builder) throws IOException {
        Future<Process> started = STARTERS.submit(builder::start);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return started.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new IOException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
