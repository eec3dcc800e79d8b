package dev.codex4j.harness.internal.exec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A command of a thread that may outlive the call that started it. One call at a time waits for it; ending it and
 * asking about it is safe from any thread.
 */
public final class ExecSession {
    /** How long a command usually runs before clients hear of it. */
    public static final Duration QUIET = Duration.ofMillis(150);

    private static final int ENDED_HERE = -1;
    private static final System.Logger LOGGER = System.getLogger(ExecSession.class.getName());

    private final int id;
    private final String callId;
    private final String commandLine;
    private final Path directory;
    private final Duration quiet;
    private final ExecListener listener;
    private final WaitPause pause;
    private final long startedNanos = System.nanoTime();
    private final HeadTailBuffer transcript = new HeadTailBuffer(HeadTailBuffer.STANDARD_CAPACITY);
    private final HeadTailBuffer unread = new HeadTailBuffer(HeadTailBuffer.STANDARD_CAPACITY);
    private final Utf8Pieces streamed;
    private final CompletableFuture<ExecExit> exit = new CompletableFuture<>();
    private volatile @Nullable ProcessSession process;
    private volatile long usedNanos = startedNanos;
    private volatile boolean killed;

    ExecSession(int id, ExecRequest request, ExecListener listener, WaitPause pause) {
        this.id = id;
        this.callId = request.callId();
        this.commandLine = request.commandLine();
        this.directory = request.launch().directory();
        this.quiet = request.quiet();
        this.listener = listener;
        this.pause = pause;
        this.streamed = new Utf8Pieces(OutputPump.READ_SIZE, listener::outputDelta);
    }

    void attach(ProcessSession started) {
        process = started;
        CompletableFuture<Void> unused = started.exit().thenAccept(this::ended);
    }

    void output(byte[] bytes, int length) {
        synchronized (transcript) {
            transcript.append(bytes, length);
            unread.append(bytes, length);
        }
        if (System.nanoTime() - startedNanos >= quiet.toNanos()) {
            streamed.append(bytes, length);
        }
    }

    private void ended(int code) {
        CapturedOutput whole;
        synchronized (transcript) {
            whole = transcript.snapshot();
        }
        ExecExit end =
                new ExecExit(killed ? ENDED_HERE : code, Duration.ofNanos(System.nanoTime() - startedNanos), whole);
        try {
            streamed.finish();
            listener.exited(end);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "a listener failed at the end of a command", e);
        } finally {
            exit.complete(end);
            pause.wake();
        }
    }

    private ProcessSession process() {
        ProcessSession attached = process;
        if (attached == null) {
            throw new IllegalStateException("the process was not started");
        }
        return attached;
    }

    /** The number that the model and clients know this session by. */
    public int id() {
        return id;
    }

    /** The tool call that started the command; also the id of its item. */
    public String callId() {
        return callId;
    }

    /** The command as it is shown to people. */
    public String commandLine() {
        return commandLine;
    }

    /** Where the command runs. */
    public Path directory() {
        return directory;
    }

    /** The operating system's process id. */
    public long pid() {
        return process().pid();
    }

    /** Whether the command runs on a terminal and so can be written to. */
    public boolean writable() {
        return process().writable();
    }

    /** Whether the command still runs. */
    public boolean running() {
        return !exit.isDone();
    }

    /** Completes when the command has ended and its listener was told; never fails. */
    public CompletableFuture<ExecExit> exit() {
        return exit.copy();
    }

    /** What the command wrote so far. */
    public CapturedOutput transcript() {
        synchronized (transcript) {
            return transcript.snapshot();
        }
    }

    /**
     * Waits until the command ends or the time is over, and for the end of a {@link WaitPause pause}, then hands out what
     * it wrote since the last time.
     *
     * @throws InterruptedException if the waiting thread is interrupted; the command goes on
     */
    public ExecYield await(Duration limit) throws InterruptedException {
        long from = System.nanoTime();
        usedNanos = from;
        pause.await(exit, limit);
        OptionalInt code = exit.isDone() ? OptionalInt.of(exit.join().code()) : OptionalInt.empty();
        Duration waited = Duration.ofNanos(System.nanoTime() - from);
        synchronized (transcript) {
            return new ExecYield(this, waited, code, unread.take());
        }
    }

    /** Types text on the command's terminal, then waits as {@link #await} does. */
    public ExecYield write(String characters, Duration limit) throws InterruptedException {
        if (!characters.isEmpty()) {
            // A command that does not read is no reason to fail: the answer shows what it does instead.
            process().write(characters.getBytes(UTF_8)).exceptionally(notRead -> null);
        }
        return await(limit);
    }

    /** Ends the command with everything that it started; its exit code is then -1. */
    public void kill() {
        killed = true;
        process().kill();
    }

    long usedNanos() {
        return usedNanos;
    }
}
