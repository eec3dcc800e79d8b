package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A provider settings. */
@Union("type")
public sealed interface ProviderSettings {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ProviderSettings> variant(String tag) {
        return switch (tag) {
            case "openai" -> Openai.class;
            case "customGateway" -> CustomGateway.class;
            case "bedrock" -> Bedrock.class;
            case "gcp" -> Gcp.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code openai}. */
    @Variant("openai")
    record Openai() implements ProviderSettings {}

    /**
     * The variant {@code customGateway}.
     *
     * @param auth the auth
     */
    @Variant("customGateway")
    record CustomGateway(GatewayAuth auth) implements ProviderSettings {
        public CustomGateway {
            Objects.requireNonNull(auth, "auth");
        }
    }

    /**
     * The variant {@code bedrock}.
     *
     * @param profile the profile
     * @param region the region
     */
    @Variant("bedrock")
    record Bedrock(@OrNull @Nullable String profile, @OrNull @Nullable String region) implements ProviderSettings {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Bedrock}. */
        public static final class Builder {
            private @Nullable String profile;
            private @Nullable String region;

            private Builder() {}

            /** The profile. */
            public Builder profile(@Nullable String profile) {
                this.profile = profile;
                return this;
            }

            /** The region. */
            public Builder region(@Nullable String region) {
                this.region = region;
                return this;
            }

            /** Makes the record. */
            public Bedrock build() {
                return new Bedrock(profile, region);
            }
        }
    }

    /**
     * The variant {@code gcp}.
     *
     * @param projectId id of the project
     * @param location the location
     * @param credentialFile the credential file
     */
    @Variant("gcp")
    record Gcp(
            @OrNull @Nullable String projectId,
            @OrNull @Nullable String location,
            @OrNull @Nullable String credentialFile) implements ProviderSettings {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Gcp}. */
        public static final class Builder {
            private @Nullable String projectId;
            private @Nullable String location;
            private @Nullable String credentialFile;

            private Builder() {}

            /** Id of the project. */
            public Builder projectId(@Nullable String projectId) {
                this.projectId = projectId;
                return this;
            }

            /** The location. */
            public Builder location(@Nullable String location) {
                this.location = location;
                return this;
            }

            /** The credential file. */
            public Builder credentialFile(@Nullable String credentialFile) {
                this.credentialFile = credentialFile;
                return this;
            }

            /** Makes the record. */
            public Gcp build() {
                return new Gcp(projectId, location, credentialFile);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ProviderSettings {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
