package dev.codex4j.protocol.marketplace;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code marketplace/upgrade}.
 *
 * @param marketplaceName name of the marketplace
 */
public record MarketplaceUpgradeParams(
        @Optional @Nullable String marketplaceName) implements ClientRequest<MarketplaceUpgradeResponse> {
    @Override
    public String method() {
        return "marketplace/upgrade";
    }

    @Override
    public Class<MarketplaceUpgradeResponse> resultType() {
        return MarketplaceUpgradeResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link MarketplaceUpgradeParams}. */
    public static final class Builder {
        private @Nullable String marketplaceName;

        private Builder() {}

        /** Name of the marketplace. */
        public Builder marketplaceName(@Nullable String marketplaceName) {
            this.marketplaceName = marketplaceName;
            return this;
        }

        /** Makes the record. */
        public MarketplaceUpgradeParams build() {
            return new MarketplaceUpgradeParams(marketplaceName);
        }
    }
}
