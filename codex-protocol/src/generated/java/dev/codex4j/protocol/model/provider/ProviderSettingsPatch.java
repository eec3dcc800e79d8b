package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A provider settings patch. */
@Union("type")
public sealed interface ProviderSettingsPatch {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ProviderSettingsPatch> variant(String tag) {
        return switch (tag) {
            case "customGateway" -> CustomGateway.class;
            case "bedrock" -> Bedrock.class;
            case "gcp" -> Gcp.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code customGateway}.
     *
     * @param providerId the provider id
     * @param name the name
     * @param baseUrl the base url
     * @param envKey the env key
     */
    @Closed
    @Variant("customGateway")
    record CustomGateway(
            @Optional @Nullable String providerId,
            @Optional @Nullable String name,
            Change<String> baseUrl,
            Change<String> envKey) implements ProviderSettingsPatch {
        public CustomGateway {
            Objects.requireNonNull(baseUrl, "baseUrl");
            Objects.requireNonNull(envKey, "envKey");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link CustomGateway}. */
        public static final class Builder {
            private @Nullable String providerId;
            private @Nullable String name;
            private Change<String> baseUrl = Change.keep();
            private Change<String> envKey = Change.keep();

            private Builder() {}

            /** The provider id. */
            public Builder providerId(@Nullable String providerId) {
                this.providerId = providerId;
                return this;
            }

            /** The name. */
            public Builder name(@Nullable String name) {
                this.name = name;
                return this;
            }

            /** The base url. */
            public Builder baseUrl(Change<String> baseUrl) {
                this.baseUrl = baseUrl;
                return this;
            }

            /** The env key. */
            public Builder envKey(Change<String> envKey) {
                this.envKey = envKey;
                return this;
            }

            /** Makes the record. */
            public CustomGateway build() {
                return new CustomGateway(providerId, name, baseUrl, envKey);
            }
        }
    }

    /**
     * The variant {@code bedrock}.
     *
     * @param providerId the provider id
     * @param profile the profile
     * @param region the region
     */
    @Closed
    @Variant("bedrock")
    record Bedrock(
            BedrockProviderId providerId,
            Change<String> profile,
            Change<String> region) implements ProviderSettingsPatch {
        public Bedrock {
            Objects.requireNonNull(providerId, "providerId");
            Objects.requireNonNull(profile, "profile");
            Objects.requireNonNull(region, "region");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(BedrockProviderId providerId) {
            return new Builder(providerId);
        }

        /** Collects the values of a {@link Bedrock}. */
        public static final class Builder {
            private BedrockProviderId providerId;
            private Change<String> profile = Change.keep();
            private Change<String> region = Change.keep();

            private Builder(BedrockProviderId providerId) {
                this.providerId = providerId;
            }

            /** The profile. */
            public Builder profile(Change<String> profile) {
                this.profile = profile;
                return this;
            }

            /** The region. */
            public Builder region(Change<String> region) {
                this.region = region;
                return this;
            }

            /** Makes the record. */
            public Bedrock build() {
                return new Bedrock(providerId, profile, region);
            }
        }
    }

    /**
     * The variant {@code gcp}.
     *
     * @param providerId the provider id
     * @param projectId id of the project
     * @param location the location
     * @param credentialFile the credential file
     */
    @Closed
    @Variant("gcp")
    record Gcp(
            GcpProviderId providerId,
            Change<String> projectId,
            Change<String> location,
            Change<String> credentialFile) implements ProviderSettingsPatch {
        public Gcp {
            Objects.requireNonNull(providerId, "providerId");
            Objects.requireNonNull(projectId, "projectId");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(credentialFile, "credentialFile");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(GcpProviderId providerId) {
            return new Builder(providerId);
        }

        /** Collects the values of a {@link Gcp}. */
        public static final class Builder {
            private GcpProviderId providerId;
            private Change<String> projectId = Change.keep();
            private Change<String> location = Change.keep();
            private Change<String> credentialFile = Change.keep();

            private Builder(GcpProviderId providerId) {
                this.providerId = providerId;
            }

            /** Id of the project. */
            public Builder projectId(Change<String> projectId) {
                this.projectId = projectId;
                return this;
            }

            /** The location. */
            public Builder location(Change<String> location) {
                this.location = location;
                return this;
            }

            /** The credential file. */
            public Builder credentialFile(Change<String> credentialFile) {
                this.credentialFile = credentialFile;
                return this;
            }

            /** Makes the record. */
            public Gcp build() {
                return new Gcp(providerId, projectId, location, credentialFile);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ProviderSettingsPatch {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
