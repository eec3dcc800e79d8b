package dev.codex4j.protocol.marketplace;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code marketplace/remove}.
 *
 * @param marketplaceName name of the marketplace
 * @param installedRoot the installed root
 */
public record MarketplaceRemoveResponse(String marketplaceName, @OrNull @Nullable String installedRoot) {
    public MarketplaceRemoveResponse {
        Objects.requireNonNull(marketplaceName, "marketplaceName");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String marketplaceName) {
        return new Builder(marketplaceName);
    }

    /** Collects the values of a {@link MarketplaceRemoveResponse}. */
    public static final class Builder {
        private String marketplaceName;
        private @Nullable String installedRoot;

        private Builder(String marketplaceName) {
            this.marketplaceName = marketplaceName;
        }

        /** The installed root. */
        public Builder installedRoot(@Nullable String installedRoot) {
            this.installedRoot = installedRoot;
            return this;
        }

        /** Makes the record. */
        public MarketplaceRemoveResponse build() {
            return new MarketplaceRemoveResponse(marketplaceName, installedRoot);
        }
    }
}
