package dev.codex4j.protocol.marketplace;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code marketplace/remove}.
 *
 * @param marketplaceName name of the marketplace
 */
public record MarketplaceRemoveParams(String marketplaceName) implements ClientRequest<MarketplaceRemoveResponse> {
    public MarketplaceRemoveParams {
        Objects.requireNonNull(marketplaceName, "marketplaceName");
    }

    @Override
    public String method() {
        return "marketplace/remove";
    }

    @Override
    public Class<MarketplaceRemoveResponse> resultType() {
        return MarketplaceRemoveResponse.class;
    }
}
