package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bedrock aws profile.
 *
 * @param name the name
 * @param region the region
 */
@Experimental
public record BedrockAwsProfile(String name, @OrNull @Nullable String region) {
    public BedrockAwsProfile {
        Objects.requireNonNull(name, "name");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects the values of a {@link BedrockAwsProfile}. */
    public static final class Builder {
        private String name;
        private @Nullable String region;

        private Builder(String name) {
            this.name = name;
        }

        /** The region. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** Makes the record. */
        public BedrockAwsProfile build() {
            return new BedrockAwsProfile(name, region);
        }
    }
}
