package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An image generation failure. */
@Union("type")
public sealed interface ImageGenerationFailure {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ImageGenerationFailure> variant(String tag) {
        return switch (tag) {
            case "usageLimitExceeded" -> UsageLimitExceeded.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code usageLimitExceeded}.
     *
     * @param limitId the limit id
     * @param resetsAt resets at, as Unix time in seconds
     */
    @Variant("usageLimitExceeded")
    record UsageLimitExceeded(String limitId, @OrNull @Nullable Long resetsAt) implements ImageGenerationFailure {
        public UsageLimitExceeded {
            Objects.requireNonNull(limitId, "limitId");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String limitId) {
            return new Builder(limitId);
        }

        /** Collects the values of a {@link UsageLimitExceeded}. */
        public static final class Builder {
            private String limitId;
            private @Nullable Long resetsAt;

            private Builder(String limitId) {
                this.limitId = limitId;
            }

            /** Resets at, as Unix time in seconds. */
            public Builder resetsAt(@Nullable Long resetsAt) {
                this.resetsAt = resetsAt;
                return this;
            }

            /** Makes the record. */
            public UsageLimitExceeded build() {
                return new UsageLimitExceeded(limitId, resetsAt);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ImageGenerationFailure {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
