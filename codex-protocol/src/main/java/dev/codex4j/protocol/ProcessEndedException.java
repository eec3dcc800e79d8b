package dev.codex4j.protocol;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The child process at the other end of a connection ended, or had to be ended because it no longer talked. */
public final class ProcessEndedException extends TransportException {
    private final OptionalInt exitCode;
    private final String stderrTail;

    /**
     * @param message what happened, without the tail of standard error, which is appended
     * @param exitCode the process's exit code (128 plus the signal's number for a killed one); empty if still unknown
     * @param stderrTail the end of what it wrote to standard error, possibly empty
     */
    public ProcessEndedException(String message, OptionalInt exitCode, String stderrTail, @Nullable Throwable cause) {
        this(withTail(message, stderrTail), null, exitCode, stderrTail, cause);
    }

    private ProcessEndedException(
            String message,
            @Nullable String method,
            OptionalInt exitCode,
            String stderrTail,
            @Nullable Throwable cause) {
        super(message, method, cause);
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
    }

    /** The exit code; empty if the process had not been reaped when the connection ended. */
    public OptionalInt exitCode() {
        return exitCode;
    }

    /** The end of what the process wrote to standard error; empty if it wrote nothing. */
    public String stderrTail() {
        return stderrTail;
    }

    @Override
    public ProcessEndedException during(String method) {
        return new ProcessEndedException(unanswered(method), method, exitCode, stderrTail, this);
    }

    private static String withTail(String message, String stderrTail) {
        String tail = stderrTail.strip();
        return tail.isEmpty()
                ? message + " It wrote nothing to standard error."
                : message + " Its standard error ended with:\n" + tail;
    }
}
