package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kind of failure, for programs to act upon. Where a provider answered, its HTTP status is included. */
@Choice
public sealed interface CodexErrorInfo {
    /** {@code contextWindowExceeded}. */
    CodexErrorInfo CONTEXT_WINDOW_EXCEEDED = Literal.CONTEXT_WINDOW_EXCEEDED;
    /** {@code sessionBudgetExceeded}. */
    CodexErrorInfo SESSION_BUDGET_EXCEEDED = Literal.SESSION_BUDGET_EXCEEDED;
    /** {@code usageLimitExceeded}. */
    CodexErrorInfo USAGE_LIMIT_EXCEEDED = Literal.USAGE_LIMIT_EXCEEDED;
    /** {@code rateLimitExceeded}. */
    CodexErrorInfo RATE_LIMIT_EXCEEDED = Literal.RATE_LIMIT_EXCEEDED;
    /** {@code flexUnavailable}. */
    CodexErrorInfo FLEX_UNAVAILABLE = Literal.FLEX_UNAVAILABLE;
    /** {@code serverOverloaded}. */
    CodexErrorInfo SERVER_OVERLOADED = Literal.SERVER_OVERLOADED;
    /** {@code modelNotFound}. */
    CodexErrorInfo MODEL_NOT_FOUND = Literal.MODEL_NOT_FOUND;
    /** {@code policyCapacityUnavailable}. */
    CodexErrorInfo POLICY_CAPACITY_UNAVAILABLE = Literal.POLICY_CAPACITY_UNAVAILABLE;
    /** {@code cyberPolicy}. */
    CodexErrorInfo CYBER_POLICY = Literal.CYBER_POLICY;
    /** {@code misalignmentPolicyViolation}. */
    CodexErrorInfo MISALIGNMENT_POLICY_VIOLATION = Literal.MISALIGNMENT_POLICY_VIOLATION;
    /** {@code tooManyDenials}. */
    CodexErrorInfo TOO_MANY_DENIALS = Literal.TOO_MANY_DENIALS;
    /** {@code internalServerError}. */
    CodexErrorInfo INTERNAL_SERVER_ERROR = Literal.INTERNAL_SERVER_ERROR;
    /** {@code unauthorized}. */
    CodexErrorInfo UNAUTHORIZED = Literal.UNAUTHORIZED;
    /** {@code badRequest}. */
    CodexErrorInfo BAD_REQUEST = Literal.BAD_REQUEST;
    /** {@code threadRollbackFailed}. */
    CodexErrorInfo THREAD_ROLLBACK_FAILED = Literal.THREAD_ROLLBACK_FAILED;
    /** {@code sandboxError}. */
    CodexErrorInfo SANDBOX_ERROR = Literal.SANDBOX_ERROR;
    /** {@code other}. */
    CodexErrorInfo OTHER = Literal.OTHER;
    /** {@code inferenceHookDenied}. */
    CodexErrorInfo INFERENCE_HOOK_DENIED = Literal.INFERENCE_HOOK_DENIED;

    /** The values that are plain texts on the wire. */
    enum Literal implements CodexErrorInfo {
        /** {@code contextWindowExceeded}. */
        CONTEXT_WINDOW_EXCEEDED("contextWindowExceeded"),
        /** {@code sessionBudgetExceeded}. */
        SESSION_BUDGET_EXCEEDED("sessionBudgetExceeded"),
        /** {@code usageLimitExceeded}. */
        USAGE_LIMIT_EXCEEDED("usageLimitExceeded"),
        /** {@code rateLimitExceeded}. */
        RATE_LIMIT_EXCEEDED("rateLimitExceeded"),
        /** {@code flexUnavailable}. */
        FLEX_UNAVAILABLE("flexUnavailable"),
        /** {@code serverOverloaded}. */
        SERVER_OVERLOADED("serverOverloaded"),
        /** {@code modelNotFound}. */
        MODEL_NOT_FOUND("modelNotFound"),
        /** {@code policyCapacityUnavailable}. */
        POLICY_CAPACITY_UNAVAILABLE("policyCapacityUnavailable"),
        /** {@code cyberPolicy}. */
        CYBER_POLICY("cyberPolicy"),
        /** {@code misalignmentPolicyViolation}. */
        MISALIGNMENT_POLICY_VIOLATION("misalignmentPolicyViolation"),
        /** {@code tooManyDenials}. */
        TOO_MANY_DENIALS("tooManyDenials"),
        /** {@code internalServerError}. */
        INTERNAL_SERVER_ERROR("internalServerError"),
        /** {@code unauthorized}. */
        UNAUTHORIZED("unauthorized"),
        /** {@code badRequest}. */
        BAD_REQUEST("badRequest"),
        /** {@code threadRollbackFailed}. */
        THREAD_ROLLBACK_FAILED("threadRollbackFailed"),
        /** {@code sandboxError}. */
        SANDBOX_ERROR("sandboxError"),
        /** {@code other}. */
        OTHER("other"),
        /** {@code inferenceHookDenied}. */
        INFERENCE_HOOK_DENIED("inferenceHookDenied");

        private final String value;

        Literal(String value) {
            this.value = value;
        }

        /** The text on the wire. */
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * The provider could not be reached.
     *
     * @param httpStatusCode the http status code
     */
    @Variant("httpConnectionFailed")
    record HttpConnectionFailed(@Unsigned(16) @OrNull @Nullable Integer httpStatusCode) implements CodexErrorInfo {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link HttpConnectionFailed}. */
        public static final class Builder {
            private @Nullable Integer httpStatusCode;

            private Builder() {}

            /** The http status code. */
            public Builder httpStatusCode(@Nullable Integer httpStatusCode) {
                this.httpStatusCode = httpStatusCode;
                return this;
            }

            /** Makes the record. */
            public HttpConnectionFailed build() {
                return new HttpConnectionFailed(httpStatusCode);
            }
        }
    }

    /**
     * The stream of the answer could not be opened.
     *
     * @param httpStatusCode the http status code
     */
    @Variant("responseStreamConnectionFailed")
    record ResponseStreamConnectionFailed(
            @Unsigned(16) @OrNull @Nullable Integer httpStatusCode) implements CodexErrorInfo {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ResponseStreamConnectionFailed}. */
        public static final class Builder {
            private @Nullable Integer httpStatusCode;

            private Builder() {}

            /** The http status code. */
            public Builder httpStatusCode(@Nullable Integer httpStatusCode) {
                this.httpStatusCode = httpStatusCode;
                return this;
            }

            /** Makes the record. */
            public ResponseStreamConnectionFailed build() {
                return new ResponseStreamConnectionFailed(httpStatusCode);
            }
        }
    }

    /**
     * The stream of the answer broke off.
     *
     * @param httpStatusCode the http status code
     */
    @Variant("responseStreamDisconnected")
    record ResponseStreamDisconnected(
            @Unsigned(16) @OrNull @Nullable Integer httpStatusCode) implements CodexErrorInfo {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ResponseStreamDisconnected}. */
        public static final class Builder {
            private @Nullable Integer httpStatusCode;

            private Builder() {}

            /** The http status code. */
            public Builder httpStatusCode(@Nullable Integer httpStatusCode) {
                this.httpStatusCode = httpStatusCode;
                return this;
            }

            /** Makes the record. */
            public ResponseStreamDisconnected build() {
                return new ResponseStreamDisconnected(httpStatusCode);
            }
        }
    }

    /**
     * All retries failed.
     *
     * @param httpStatusCode the http status code
     */
    @Variant("responseTooManyFailedAttempts")
    record ResponseTooManyFailedAttempts(
            @Unsigned(16) @OrNull @Nullable Integer httpStatusCode) implements CodexErrorInfo {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ResponseTooManyFailedAttempts}. */
        public static final class Builder {
            private @Nullable Integer httpStatusCode;

            private Builder() {}

            /** The http status code. */
            public Builder httpStatusCode(@Nullable Integer httpStatusCode) {
                this.httpStatusCode = httpStatusCode;
                return this;
            }

            /** Makes the record. */
            public ResponseTooManyFailedAttempts build() {
                return new ResponseTooManyFailedAttempts(httpStatusCode);
            }
        }
    }

    /**
     * The running turn takes no further input.
     *
     * @param turnKind the turn kind
     */
    @Variant("activeTurnNotSteerable")
    record ActiveTurnNotSteerable(NonSteerableTurnKind turnKind) implements CodexErrorInfo {
        public ActiveTurnNotSteerable {
            Objects.requireNonNull(turnKind, "turnKind");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements CodexErrorInfo {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
