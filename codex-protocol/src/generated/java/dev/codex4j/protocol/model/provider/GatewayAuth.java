package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A gateway auth. */
@Union("mode")
public sealed interface GatewayAuth {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends GatewayAuth> variant(String tag) {
        return switch (tag) {
            case "none" -> None.class;
            case "environmentVariable" -> EnvironmentVariable.class;
            case "externallyConfigured" -> ExternallyConfigured.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code none}. */
    @Variant("none")
    record None() implements GatewayAuth {}

    /**
     * The variant {@code environmentVariable}.
     *
     * @param envKey the env key
     */
    @Variant("environmentVariable")
    record EnvironmentVariable(String envKey) implements GatewayAuth {
        public EnvironmentVariable {
            Objects.requireNonNull(envKey, "envKey");
        }
    }

    /**
     * The variant {@code externallyConfigured}.
     *
     * @param envKey the env key
     */
    @Variant("externallyConfigured")
    record ExternallyConfigured(@OrNull @Nullable String envKey) implements GatewayAuth {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ExternallyConfigured}. */
        public static final class Builder {
            private @Nullable String envKey;

            private Builder() {}

            /** The env key. */
            public Builder envKey(@Nullable String envKey) {
                this.envKey = envKey;
                return this;
            }

            /** Makes the record. */
            public ExternallyConfigured build() {
                return new ExternallyConfigured(envKey);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements GatewayAuth {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
