package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser use config.
 *
 * @param allowHistoryAccess whether this applies: allow history access
 * @param defaultOriginPolicy the default origin policy
 * @param origins the origins
 */
public record BrowserUseConfig(
        @Name("allow_history_access") @OrNull @Nullable Boolean allowHistoryAccess,
        @Name("default_origin_policy") @OrNull @Nullable BrowserUseOriginPolicyConfig defaultOriginPolicy,
        @OrNull @Nullable Map<String, BrowserUseOriginPolicyConfig> origins) {
    public BrowserUseConfig {
        origins = origins == null ? null : Immutable.map(origins, "origins");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link BrowserUseConfig}. */
    public static final class Builder {
        private @Nullable Boolean allowHistoryAccess;
        private @Nullable BrowserUseOriginPolicyConfig defaultOriginPolicy;
        private @Nullable Map<String, BrowserUseOriginPolicyConfig> origins;

        private Builder() {}

        /** Whether this applies: allow history access. */
        public Builder allowHistoryAccess(@Nullable Boolean allowHistoryAccess) {
            this.allowHistoryAccess = allowHistoryAccess;
            return this;
        }

        /** The default origin policy. */
        public Builder defaultOriginPolicy(@Nullable BrowserUseOriginPolicyConfig defaultOriginPolicy) {
            this.defaultOriginPolicy = defaultOriginPolicy;
            return this;
        }

        /** The origins. */
        public Builder origins(@Nullable Map<String, BrowserUseOriginPolicyConfig> origins) {
            this.origins = origins;
            return this;
        }

        /** Makes the record. */
        public BrowserUseConfig build() {
            return new BrowserUseConfig(allowHistoryAccess, defaultOriginPolicy, origins);
        }
    }
}
