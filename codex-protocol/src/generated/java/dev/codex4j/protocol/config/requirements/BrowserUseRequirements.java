package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser use requirements.
 *
 * @param extension the extension
 * @param allowWebmcp whether this applies: allow webmcp
 * @param allowHistoryAccess whether this applies: allow history access
 * @param disableAutoReview whether this applies: disable auto review
 * @param allowGlobalPersistentApproval whether this applies: allow global persistent approval
 * @param defaultOriginPolicy the default origin policy
 * @param origins the origins
 */
public record BrowserUseRequirements(
        @OrNull @Nullable BrowserUseExtensionRequirements extension,
        @OrNull @Nullable Boolean allowWebmcp,
        @OrNull @Nullable Boolean allowHistoryAccess,
        @OrNull @Nullable Boolean disableAutoReview,
        @OrNull @Nullable Boolean allowGlobalPersistentApproval,
        @OrNull @Nullable BrowserUseOriginPolicy defaultOriginPolicy,
        @OrNull @Nullable Map<String, BrowserUseOriginPolicy> origins) {
    public BrowserUseRequirements {
        origins = origins == null ? null : Immutable.map(origins, "origins");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link BrowserUseRequirements}. */
    public static final class Builder {
        private @Nullable BrowserUseExtensionRequirements extension;
        private @Nullable Boolean allowWebmcp;
        private @Nullable Boolean allowHistoryAccess;
        private @Nullable Boolean disableAutoReview;
        private @Nullable Boolean allowGlobalPersistentApproval;
        private @Nullable BrowserUseOriginPolicy defaultOriginPolicy;
        private @Nullable Map<String, BrowserUseOriginPolicy> origins;

        private Builder() {}

        /** The extension. */
        public Builder extension(@Nullable BrowserUseExtensionRequirements extension) {
            this.extension = extension;
            return this;
        }

        /** Whether this applies: allow webmcp. */
        public Builder allowWebmcp(@Nullable Boolean allowWebmcp) {
            this.allowWebmcp = allowWebmcp;
            return this;
        }

        /** Whether this applies: allow history access. */
        public Builder allowHistoryAccess(@Nullable Boolean allowHistoryAccess) {
            this.allowHistoryAccess = allowHistoryAccess;
            return this;
        }

        /** Whether this applies: disable auto review. */
        public Builder disableAutoReview(@Nullable Boolean disableAutoReview) {
            this.disableAutoReview = disableAutoReview;
            return this;
        }

        /** Whether this applies: allow global persistent approval. */
        public Builder allowGlobalPersistentApproval(@Nullable Boolean allowGlobalPersistentApproval) {
            this.allowGlobalPersistentApproval = allowGlobalPersistentApproval;
            return this;
        }

        /** The default origin policy. */
        public Builder defaultOriginPolicy(@Nullable BrowserUseOriginPolicy defaultOriginPolicy) {
            this.defaultOriginPolicy = defaultOriginPolicy;
            return this;
        }

        /** The origins. */
        public Builder origins(@Nullable Map<String, BrowserUseOriginPolicy> origins) {
            this.origins = origins;
            return this;
        }

        /** Makes the record. */
        public BrowserUseRequirements build() {
            return new BrowserUseRequirements(
                    extension,
                    allowWebmcp,
                    allowHistoryAccess,
                    disableAutoReview,
                    allowGlobalPersistentApproval,
                    defaultOriginPolicy,
                    origins);
        }
    }
}
