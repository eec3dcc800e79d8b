package dev.codex4j.protocol.marketplace;

import java.util.Objects;

/**
 * A marketplace upgrade error info.
 *
 * @param marketplaceName name of the marketplace
 * @param message what happened, for people to read
 */
public record MarketplaceUpgradeErrorInfo(String marketplaceName, String message) {
    public MarketplaceUpgradeErrorInfo {
        Objects.requireNonNull(marketplaceName, "marketplaceName");
        Objects.requireNonNull(message, "message");
    }
}
