package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A user verification error details. */
@Experimental
@Union("type")
public sealed interface UserVerificationErrorDetails {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends UserVerificationErrorDetails> variant(String tag) {
        return switch (tag) {
            case "invalidRequest" -> InvalidRequest.class;
            case "unavailable" -> Unavailable.class;
            case "cancelled" -> Cancelled.class;
            case "failed" -> Failed.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code invalidRequest}.
     *
     * @param reason why, for people to read
     */
    @Closed
    @Variant("invalidRequest")
    record InvalidRequest(UserVerificationInvalidRequestReason reason) implements UserVerificationErrorDetails {
        public InvalidRequest {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The variant {@code unavailable}.
     *
     * @param reason why, for people to read
     */
    @Closed
    @Variant("unavailable")
    record Unavailable(UserVerificationUnavailableReason reason) implements UserVerificationErrorDetails {
        public Unavailable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The variant {@code cancelled}.
     *
     * @param reason why, for people to read
     */
    @Closed
    @Variant("cancelled")
    record Cancelled(UserVerificationCancellationReason reason) implements UserVerificationErrorDetails {
        public Cancelled {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The variant {@code failed}.
     *
     * @param reason why, for people to read
     */
    @Closed
    @Variant("failed")
    record Failed(UserVerificationFailureReason reason) implements UserVerificationErrorDetails {
        public Failed {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements UserVerificationErrorDetails {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
