package dev.codex4j.harness.internal.process;

import dev.codex4j.harness.internal.exec.LaunchException;
import dev.codex4j.harness.internal.exec.OutputListener;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import dev.codex4j.harness.internal.exec.ProcessSession;
import dev.codex4j.harness.internal.exec.TerminalSize;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A process that runs for a client. Safe for use by several threads. */
public final class ClientProcess {
    private static final int TIMED_OUT = 124;

    private final CappedStream output;
    private final CappedStream errors;
    private final ProcessSession session;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private volatile boolean timedOut;
    private boolean inputClosed;

    /** Starts the process; nothing is heard of it before {@link #begin}. */
    ClientProcess(ProcessLauncher launcher, Executor executor, ProcessOrder order, ProcessWatcher watcher)
            throws LaunchException {
        output = stream(OutputListener.Channel.STANDARD_OUTPUT, order, watcher);
        errors = stream(OutputListener.Channel.STANDARD_ERROR, order, watcher);
        session = launcher.launch(order.launch(), this::output);
        limit(order.timeout(), executor);
    }

    private static CappedStream stream(OutputListener.Channel channel, ProcessOrder order, ProcessWatcher watcher) {
        return new CappedStream(
                order.outputCap(), order.streams() ? (bytes, last) -> watcher.output(channel, bytes, last) : null);
    }

    private void output(OutputListener.Channel channel, byte[] buffer, int length) {
        begun.join();
        (channel == OutputListener.Channel.STANDARD_OUTPUT ? output : errors).accept(buffer, length);
    }

    private void limit(@Nullable Duration timeout, Executor executor) {
        if (timeout != null) {
            CompletableFuture<Integer> unused = session.exit()
                    .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionallyAsync(
                            tooLong -> {
                                timedOut = true;
                                kill();
                                return TIMED_OUT;
                            },
                            executor);
        }
    }

    /** Lets the process be heard; {@code ended} is called once, when it has ended. Must be called. */
    void begin(Consumer<ProcessEnd> ended) {
        begun.complete(null);
        CompletableFuture<Void> unused = session.exit()
                .thenAccept(code -> ended.accept(new ProcessEnd(
                        timedOut ? TIMED_OUT : code, output.end(), errors.end(), session.drainTimedOut())));
    }

    /** Whether {@link #write} can be used at all. */
    public boolean takesInput() {
        return session.writable();
    }

    /**
     * Gives the process something to read, and end of file after it if {@code last}. Returns at once.
     *
     * @param accepted runs before the process gets it
     * @throws IOException if its input was closed before, or it leaves too much unread; then nothing was accepted
     */
    public void write(byte[] input, boolean last, Runnable accepted) throws IOException {
        boolean open;
        synchronized (this) {
            open = !inputClosed;
            if (!open && input.length > 0) {
                throw new IOException("stdin is already closed");
            }
            if (!session.hasRoomFor(input.length)) {
                throw new IOException("the process does not read its input");
            }
            inputClosed |= last;
        }
        accepted.run();
        if (open) {
            CompletableFuture<Void> unused = session.write(input);
            if (last) {
                unused = session.closeInput();
            }
        }
    }

    /** Changes the size of the terminal. */
    public void resize(TerminalSize size) throws IOException {
        session.resize(size);
    }

    /** Ends the process and everything that it started. */
    public void kill() {
        session.kill();
    }
}
