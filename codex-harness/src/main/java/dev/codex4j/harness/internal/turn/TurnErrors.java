package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.TurnError;
import org.jspecify.annotations.Nullable;

/** Failures as clients are told of them. */
public final class TurnErrors {
    private TurnErrors() {}

    static TurnError of(ModelFailure failure) {
        return TurnError.builder(failure.message())
                .codexErrorInfo(info(failure))
                .build();
    }

    /** An attempt that failed and is followed by another. */
    static TurnError retrying(String message, @Nullable Integer httpStatus, String cause) {
        return TurnError.builder(message)
                .codexErrorInfo(CodexErrorInfo.ResponseStreamDisconnected.builder()
                        .httpStatusCode(httpStatus)
                        .build())
                .additionalDetails(cause)
                .build();
    }

    /** The text of the exception may hold anything, so only its kind is told; the log has the rest. */
    public static TurnError unexpected(Throwable e) {
        return TurnError.builder("internal error: " + e.getClass().getSimpleName())
                .codexErrorInfo(CodexErrorInfo.OTHER)
                .build();
    }

    private static CodexErrorInfo info(ModelFailure failure) {
        return switch (failure.kind()) {
            case CONTEXT_WINDOW_EXCEEDED -> CodexErrorInfo.CONTEXT_WINDOW_EXCEEDED;
            case USAGE_LIMIT_EXCEEDED -> CodexErrorInfo.USAGE_LIMIT_EXCEEDED;
            case RATE_LIMIT_EXCEEDED -> CodexErrorInfo.RATE_LIMIT_EXCEEDED;
            case FLEX_UNAVAILABLE -> CodexErrorInfo.FLEX_UNAVAILABLE;
            case SERVER_OVERLOADED -> CodexErrorInfo.SERVER_OVERLOADED;
            case MODEL_NOT_FOUND -> CodexErrorInfo.MODEL_NOT_FOUND;
            case POLICY_CAPACITY_UNAVAILABLE -> CodexErrorInfo.POLICY_CAPACITY_UNAVAILABLE;
            case CYBER_POLICY -> CodexErrorInfo.CYBER_POLICY;
            case MISALIGNMENT_POLICY_VIOLATION -> CodexErrorInfo.MISALIGNMENT_POLICY_VIOLATION;
            case INTERNAL_SERVER_ERROR -> CodexErrorInfo.INTERNAL_SERVER_ERROR;
            case HTTP_CONNECTION_FAILED ->
                CodexErrorInfo.HttpConnectionFailed.builder()
                        .httpStatusCode(failure.httpStatus())
                        .build();
            case TOO_MANY_FAILED_ATTEMPTS ->
                CodexErrorInfo.ResponseTooManyFailedAttempts.builder()
                        .httpStatusCode(failure.httpStatus())
                        .build();
            case OTHER, CLOSED -> CodexErrorInfo.OTHER;
        };
    }
}
