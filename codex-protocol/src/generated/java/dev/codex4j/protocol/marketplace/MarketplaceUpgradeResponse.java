package dev.codex4j.protocol.marketplace;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code marketplace/upgrade}.
 *
 * @param selectedMarketplaces the selected marketplaces
 * @param upgradedRoots the upgraded roots
 * @param errors the errors
 */
public record MarketplaceUpgradeResponse(
        List<String> selectedMarketplaces,
        List<String> upgradedRoots,
        List<MarketplaceUpgradeErrorInfo> errors) {
    public MarketplaceUpgradeResponse {
        selectedMarketplaces = Immutable.list(selectedMarketplaces, "selectedMarketplaces");
        upgradedRoots = Immutable.list(upgradedRoots, "upgradedRoots");
        errors = Immutable.list(errors, "errors");
    }
}
