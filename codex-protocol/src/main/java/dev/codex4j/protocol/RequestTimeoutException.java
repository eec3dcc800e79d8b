package dev.codex4j.protocol;

import java.time.Duration;

/** A request was not answered in time. The other side may still carry it out; a late answer is ignored. */
public final class RequestTimeoutException extends CodexException {
    private final String method;
    private final Duration timeout;

    /** {@code method} was not answered within {@code timeout}. */
    public RequestTimeoutException(String method, Duration timeout) {
        super(method + " was not answered within " + describe(timeout)
                + ". The connection is still open; allow the request more time, or close the connection if the other"
                + " side hangs.");
        this.method = method;
        this.timeout = timeout;
    }

    /** The request's method. */
    public String method() {
        return method;
    }

    /** How long the answer was waited for. */
    public Duration timeout() {
        return timeout;
    }

    private static String describe(Duration timeout) {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }
}
