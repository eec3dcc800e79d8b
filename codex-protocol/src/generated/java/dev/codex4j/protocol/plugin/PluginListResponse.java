package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import java.util.List;

/**
 * Answer to {@code plugin/list}.
 *
 * @param marketplaces the marketplaces
 * @param marketplaceLoadErrors the marketplace load errors
 * @param featuredPluginIds the featured plugin ids
 */
public record PluginListResponse(
        List<PluginMarketplaceEntry> marketplaces,
        @Default("[]") List<MarketplaceLoadErrorInfo> marketplaceLoadErrors,
        @Default("[]") List<String> featuredPluginIds) {
    public PluginListResponse {
        marketplaces = Immutable.list(marketplaces, "marketplaces");
        marketplaceLoadErrors = Immutable.list(marketplaceLoadErrors, "marketplaceLoadErrors");
        featuredPluginIds = Immutable.list(featuredPluginIds, "featuredPluginIds");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<PluginMarketplaceEntry> marketplaces) {
        return new Builder(marketplaces);
    }

    /** Collects the values of a {@link PluginListResponse}. */
    public static final class Builder {
        private List<PluginMarketplaceEntry> marketplaces;
        private List<MarketplaceLoadErrorInfo> marketplaceLoadErrors = List.of();
        private List<String> featuredPluginIds = List.of();

        private Builder(List<PluginMarketplaceEntry> marketplaces) {
            this.marketplaces = marketplaces;
        }

        /** The marketplace load errors. */
        public Builder marketplaceLoadErrors(List<MarketplaceLoadErrorInfo> marketplaceLoadErrors) {
            this.marketplaceLoadErrors = marketplaceLoadErrors;
            return this;
        }

        /** The featured plugin ids. */
        public Builder featuredPluginIds(List<String> featuredPluginIds) {
            this.featuredPluginIds = featuredPluginIds;
            return this;
        }

        /** Makes the record. */
        public PluginListResponse build() {
            return new PluginListResponse(marketplaces, marketplaceLoadErrors, featuredPluginIds);
        }
    }
}
