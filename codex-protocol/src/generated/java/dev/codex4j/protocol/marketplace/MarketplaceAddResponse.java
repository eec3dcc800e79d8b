package dev.codex4j.protocol.marketplace;

import java.util.Objects;

/**
 * Answer to {@code marketplace/add}.
 *
 * @param marketplaceName name of the marketplace
 * @param installedRoot the installed root
 * @param alreadyAdded whether this applies: already added
 */
public record MarketplaceAddResponse(String marketplaceName, String installedRoot, boolean alreadyAdded) {
    public MarketplaceAddResponse {
        Objects.requireNonNull(marketplaceName, "marketplaceName");
        Objects.requireNonNull(installedRoot, "installedRoot");
    }
}
