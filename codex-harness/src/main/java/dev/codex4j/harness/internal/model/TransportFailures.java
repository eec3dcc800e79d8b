package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Kind;
import dev.codex4j.harness.model.ModelFailure.Retry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/** What it means that a request did not get as far as a response. */
final class TransportFailures {
    private TransportFailures() {}

    static ModelFailure sending(IOException problem) {
        return neverConnected(problem)
                ? ModelFailure.permanent(Kind.OTHER, "Connection failed: error sending request")
                        .withRetry(Retry.WHEN_NETWORK_RETURNS)
                : ModelFailure.disconnected("error sending request");
    }

    private static boolean neverConnected(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }
}
