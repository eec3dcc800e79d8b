package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import java.util.List;

/**
 * Answer to {@code plugin/installed}.
 *
 * @param marketplaces the marketplaces
 * @param marketplaceLoadErrors the marketplace load errors
 */
public record PluginInstalledResponse(
        List<PluginMarketplaceEntry> marketplaces,
        @Default("[]") List<MarketplaceLoadErrorInfo> marketplaceLoadErrors) {
    public PluginInstalledResponse {
        marketplaces = Immutable.list(marketplaces, "marketplaces");
        marketplaceLoadErrors = Immutable.list(marketplaceLoadErrors, "marketplaceLoadErrors");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<PluginMarketplaceEntry> marketplaces) {
        return new Builder(marketplaces);
    }

    /** Collects the values of a {@link PluginInstalledResponse}. */
    public static final class Builder {
        private List<PluginMarketplaceEntry> marketplaces;
        private List<MarketplaceLoadErrorInfo> marketplaceLoadErrors = List.of();

        private Builder(List<PluginMarketplaceEntry> marketplaces) {
            this.marketplaces = marketplaces;
        }

        /** The marketplace load errors. */
        public Builder marketplaceLoadErrors(List<MarketplaceLoadErrorInfo> marketplaceLoadErrors) {
            this.marketplaceLoadErrors = marketplaceLoadErrors;
            return this;
        }

        /** Makes the record. */
        public PluginInstalledResponse build() {
            return new PluginInstalledResponse(marketplaces, marketplaceLoadErrors);
        }
    }
}
