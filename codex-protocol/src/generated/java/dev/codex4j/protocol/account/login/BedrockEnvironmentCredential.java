package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bedrock environment credential.
 *
 * @param type the type
 * @param region the region
 */
@Experimental
public record BedrockEnvironmentCredential(AwsCredentialType type, @OrNull @Nullable String region) {
    public BedrockEnvironmentCredential {
        Objects.requireNonNull(type, "type");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(AwsCredentialType type) {
        return new Builder(type);
    }

    /** Collects the values of a {@link BedrockEnvironmentCredential}. */
    public static final class Builder {
        private AwsCredentialType type;
        private @Nullable String region;

        private Builder(AwsCredentialType type) {
            this.type = type;
        }

        /** The region. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** Makes the record. */
        public BedrockEnvironmentCredential build() {
            return new BedrockEnvironmentCredential(type, region);
        }
    }
}
