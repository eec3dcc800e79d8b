package dev.codex4j.client;

import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.internal.CheapThreads;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A child process and all that it started. It is ended at the latest when this JVM ends. */
final class ServerProcess {
    private static final Duration LAST_WORDS = Duration.ofMillis(100);

    private final Process process;
    private final ProcessFamily family;
    private final Duration grace;
    private final StderrTail stderr;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final Thread atExit = new Thread(this::killAll, "codex-server-process-at-exit");

    private ServerProcess(Process process, ProcessFamily family, Duration grace) {
        this.process = process;
        this.family = family;
        this.grace = grace;
        this.stderr = new StderrTail(process.getErrorStream(), CheapThreads.shared());
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException shuttingDown) {
            killAll();
            throw new TransportException(
                    "The server process was not started: this JVM is shutting down.", shuttingDown);
        }
    }

    static ServerProcess start(SpawnOptions options) {
        ProcessFamily family = new ProcessFamily();
        ProcessBuilder builder = new ProcessBuilder(options.command());
        builder.environment().putAll(options.environment());
        family.mark(builder.environment());
        Path directory = options.directory();
        if (directory != null) {
            builder.directory(directory.toFile());
        }
        try {
            return new ServerProcess(builder.start(), family, options.stopGrace());
        } catch (IOException notStarted) {
            throw new TransportException(
                    "The server process could not be started: " + notStarted.getMessage()
                            + ". Check that the program is installed, on the PATH and executable, and that the directory"
                            + " exists.",
                    notStarted);
        }
    }

    Process process() {
        return process;
    }

    /** The end of what the process wrote to standard error so far. */
    String stderrTail() {
        return stderr.text();
    }

    /** The exit code, if the process ends within {@code limit}; what it wrote to standard error before is then known too. */
    OptionalInt awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return OptionalInt.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
        stderr.drained()
                .copy()
                .completeOnTimeout(null, LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return OptionalInt.of(process.exitValue());
    }

    /**
     * Begins to end the process, whose standard input the caller closes: lets it end by itself, asks it to terminate, kills it;
     * the same for everything it started. Returns at once.
     */
    void stop() {
        if (stopping.compareAndSet(false, true)) {
            CheapThreads.shared().execute(this::stopNow);
        }
    }

    /** Completes when the process has been stopped and nothing of it is left. */
    CompletableFuture<Void> stopped() {
        return stopped;
    }

    private void stopNow() {
        try {
            Set<ProcessHandle> members = family.members(process.toHandle());
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                members.addAll(family.members(process.toHandle()));
                process.destroy();
                process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
            }
            members.addAll(family.members(process.toHandle()));
            members.forEach(ProcessHandle::destroy);
            if (process.isAlive() || !ProcessFamily.awaitEnd(members, grace)) {
                members.addAll(family.members(process.toHandle()));
                process.destroyForcibly();
                members.forEach(ProcessHandle::destroyForcibly);
                process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
                ProcessFamily.awaitEnd(members, grace);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            killAll();
        } finally {
            forgetHook();
            stopped.complete(null);
        }
    }

    private void killAll() {
        Set<ProcessHandle> members = family.members(process.toHandle());
        process.destroyForcibly();
        members.addAll(family.members(process.toHandle()));
        members.forEach(ProcessHandle::destroyForcibly);
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs already.
        }
    }
}
