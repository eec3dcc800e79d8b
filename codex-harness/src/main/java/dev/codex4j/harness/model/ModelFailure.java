package dev.codex4j.harness.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a response failed.
 *
 * @param kind the class of the failure, which clients are told
 * @param message what a client shows; fixed texts are those that clients of the protocol know
 * @param httpStatus the status that belongs to the failure, null where the kind alone says it
 * @param retry whether the whole request may be sent again
 * @param serverDelay how long the server asked to wait before that, null to use the usual backoff
 * @param rateLimits what the failed response said about rate limits, empty if nothing
 */
public record ModelFailure(
        Kind kind,
        String message,
        @Nullable Integer httpStatus,
        Retry retry,
        @Nullable Duration serverDelay,
        List<RateLimitSnapshot> rateLimits) {

    /** Classes of failures; each but {@link #CLOSED} has its counterpart in the protocol's error information. */
    public enum Kind {
        CONTEXT_WINDOW_EXCEEDED,
        USAGE_LIMIT_EXCEEDED,
        RATE_LIMIT_EXCEEDED,
        FLEX_UNAVAILABLE,
        SERVER_OVERLOADED,
        MODEL_NOT_FOUND,
        POLICY_CAPACITY_UNAVAILABLE,
        CYBER_POLICY,
        MISALIGNMENT_POLICY_VIOLATION,
        INTERNAL_SERVER_ERROR,
        /** The server answered with a status that has no class of its own; {@link #httpStatus} is set. */
        HTTP_CONNECTION_FAILED,
        /** The server refuses more requests for now; {@link #httpStatus} is set. */
        TOO_MANY_FAILED_ATTEMPTS,
        OTHER,
        /** The stream was closed by its owner; nobody is told. */
        CLOSED
    }

    /** What may follow a failure. */
    public enum Retry {
        /** Nothing: the turn fails. */
        NEVER,
        /** The whole request again, as often as the provider's stream retries allow. */
        STREAM,
        /** The same over a new connection; clients are not told of the first time, as long connections do break. */
        RECONNECT,
        /** The whole request again at once by other means; clients are warned. */
        OTHER_TRANSPORT,
        /** The whole request again, without limit: the network is away. */
        WHEN_NETWORK_RETURNS
    }

    public ModelFailure {
        rateLimits = List.copyOf(rateLimits);
    }

    /** A failure that ends the turn. */
    public static ModelFailure permanent(Kind kind, String message) {
        return new ModelFailure(kind, message, null, Retry.NEVER, null, List.of());
    }

    /** A failure after which the whole request may be sent again. */
    public static ModelFailure retryable(Kind kind, String message) {
        return new ModelFailure(kind, message, null, Retry.STREAM, null, List.of());
    }

    /** A response that broke off; {@code cause} completes the message. */
    public static ModelFailure disconnected(String cause) {
        return retryable(Kind.OTHER, "stream disconnected before completion: " + cause);
    }

    /** The stream's owner closed it. */
    public static ModelFailure closed() {
        return permanent(Kind.CLOSED, "the response stream was closed");
    }

    /** This failure with a status. */
    public ModelFailure withHttpStatus(int status) {
        return new ModelFailure(kind, message, status, retry, serverDelay, rateLimits);
    }

    /** This failure with another answer to whether the request may be sent again. */
    public ModelFailure withRetry(Retry newRetry) {
        return new ModelFailure(kind, message, httpStatus, newRetry, serverDelay, rateLimits);
    }

    /** This failure with the delay that the server asked for. */
    public ModelFailure withServerDelay(@Nullable Duration delay) {
        return new ModelFailure(kind, message, httpStatus, retry, delay, rateLimits);
    }

    /** This failure with the rate limits that came with it. */
    public ModelFailure withRateLimits(List<RateLimitSnapshot> snapshots) {
        return new ModelFailure(kind, message, httpStatus, retry, serverDelay, snapshots);
    }
}
