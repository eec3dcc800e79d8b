package dev.codex4j.harness.internal.exec;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A process that was started: its input, its end, and the means to end it. Safe for use by several threads. */
public final class ProcessSession {
    /** How long output is waited for after the process is gone while something it started still holds its pipe. */
    static final Duration DRAIN_GRACE = Duration.ofMillis(50);

    private static final long MAX_PENDING_INPUT = 8L << 20;
    private static final System.Logger LOGGER = System.getLogger(ProcessSession.class.getName());

    private final Process process;
    private final Executor executor;
    private final List<OutputPump> pumps;
    private final @Nullable TerminalFactory terminals;
    private final boolean writable;
    private final boolean leadsSession;
    private final AtomicLong pendingInput = new AtomicLong();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private volatile boolean drainTimedOut;
    private CompletableFuture<Void> lastInput = CompletableFuture.completedFuture(null);

    ProcessSession(
            Process process,
            Executor executor,
            List<OutputPump> pumps,
            @Nullable TerminalFactory terminals,
            boolean writable,
            boolean leadsSession) {
        this.process = process;
        this.executor = executor;
        this.pumps = pumps;
        this.terminals = terminals;
        this.writable = writable;
        this.leadsSession = leadsSession;
    }

    void begin() throws LaunchException {
        CompletableFuture<Void> unused = CompletableFuture.allOf(
                        pumps.stream().map(OutputPump::done).toArray(CompletableFuture<?>[]::new))
                .thenRun(this::awaitExit);
        try {
            for (OutputPump pump : pumps) {
                executor.execute(pump);
            }
            if (onTerminal()) {
                // A terminal's process knows no other way to be told of its end.
                executor.execute(this::awaitEndOnTerminal);
            } else {
                unused = process.onExit().thenRun(this::limitDraining);
            }
        } catch (RejectedExecutionException e) {
            kill();
            pumps.forEach(OutputPump::stop);
            throw new LaunchException("the harness is closing", e);
        }
    }

    /** Stops waiting for output some time after the end: a grandchild may keep the stream open for ever. */
    private void limitDraining() {
        if (!exit.isDone()) {
            CompletableFuture.delayedExecutor(DRAIN_GRACE.toMillis(), TimeUnit.MILLISECONDS, this::runAnyway)
                    .execute(this::stopDraining);
        }
    }

    /** Runs a task off the timer's thread, but also after the executor was shut down: an exit must always complete. */
    private void runAnyway(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    private void awaitEndOnTerminal() {
        try {
            process.waitFor();
            limitDraining();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopDraining() {
        if (!exit.isDone()) {
            drainTimedOut = true;
            pumps.forEach(OutputPump::stop);
        }
    }

    private void awaitExit() {
        try {
            exit.complete(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            exit.complete(-1);
        }
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /**
     * Completes with the exit code once the process has ended and its output was delivered. A process ended by a signal
     * has the code 128 plus the signal's number. Never fails.
     */
    public CompletableFuture<Integer> exit() {
        return exit.copy();
    }

    /** Whether the process has not ended, or its output has not been delivered. */
    public boolean running() {
        return !exit.isDone();
    }

    /** Whether something that the process had started kept its output open, so that it was not awaited. */
    public boolean drainTimedOut() {
        return drainTimedOut;
    }

    /** Whether {@link #write} can be used. */
    public boolean writable() {
        return writable;
    }

    /** Whether the process runs on a pseudo-terminal. */
    public boolean onTerminal() {
        return terminals != null;
    }

    /**
     * Gives the process something to read. Returns at once; writes happen in the order of the calls. The future fails
     * with an {@link IOException} when the process no longer takes input or leaves too much of it unread.
     */
    public CompletableFuture<Void> write(byte[] input) {
        return enqueue(input.length, stream -> {
            stream.write(input);
            stream.flush();
        });
    }

    /** Whether the process has read enough of what it was given to be given that much more. */
    public boolean hasRoomFor(int length) {
        return pendingInput.get() + length <= MAX_PENDING_INPUT;
    }

    /** Lets the process read end of file after what was written before. */
    public CompletableFuture<Void> closeInput() {
        return enqueue(0, OutputStream::close);
    }

    private CompletableFuture<Void> enqueue(int length, InputAction action) {
        if (!writable) {
            return CompletableFuture.failedFuture(new IOException("the input of this process is closed"));
        }
        if (pendingInput.addAndGet(length) > MAX_PENDING_INPUT) {
            pendingInput.addAndGet(-length);
            return CompletableFuture.failedFuture(new IOException("the process does not read its input"));
        }
        CompletableFuture<Void> written;
        synchronized (this) {
            written = lastInput
                    .exceptionally(earlierFailure -> null)
                    .thenRunAsync(() -> run(action), executor)
                    .whenComplete((nothing, failure) -> pendingInput.addAndGet(-length));
            lastInput = written;
        }
        return written.copy();
    }

    private void run(InputAction action) {
        try {
            action.on(process.getOutputStream());
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** Changes the size of the pseudo-terminal. */
    public void resize(TerminalSize size) throws IOException {
        if (terminals == null) {
            throw new IOException("process is not attached to a PTY");
        }
        terminals.resize(process, size);
    }

    /** Ends the process and everything that it started. Safe to call at any time and more than once. */
    public void kill() {
        try {
            ProcessTree.kill(process, leadsSession);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "cannot end process " + process.pid(), e);
        }
    }

    private interface InputAction {
        void on(OutputStream stream) throws IOException;
    }
}
