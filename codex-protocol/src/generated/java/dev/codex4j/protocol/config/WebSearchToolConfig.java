package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web search tool config.
 *
 * @param contextSize the context size
 * @param allowedDomains the allowed domains
 * @param location the location
 */
@Closed
public record WebSearchToolConfig(
        @Name("context_size") @OrNull @Nullable WebSearchContextSize contextSize,
        @Name("allowed_domains") @OrNull @Nullable List<String> allowedDomains,
        @OrNull @Nullable WebSearchLocation location) {
    public WebSearchToolConfig {
        allowedDomains = allowedDomains == null ? null : Immutable.list(allowedDomains, "allowedDomains");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link WebSearchToolConfig}. */
    public static final class Builder {
        private @Nullable WebSearchContextSize contextSize;
        private @Nullable List<String> allowedDomains;
        private @Nullable WebSearchLocation location;

        private Builder() {}

        /** The context size. */
        public Builder contextSize(@Nullable WebSearchContextSize contextSize) {
            this.contextSize = contextSize;
            return this;
        }

        /** The allowed domains. */
        public Builder allowedDomains(@Nullable List<String> allowedDomains) {
            this.allowedDomains = allowedDomains;
            return this;
        }

        /** The location. */
        public Builder location(@Nullable WebSearchLocation location) {
            this.location = location;
            return this;
        }

        /** Makes the record. */
        public WebSearchToolConfig build() {
            return new WebSearchToolConfig(contextSize, allowedDomains, location);
        }
    }
}
