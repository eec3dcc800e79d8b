package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code plugin/list}.
 *
 * @param cwds working directories to look at
 * @param marketplaceKinds the marketplace kinds
 * @param forceRefetch whether this applies: force refetch
 */
public record PluginListParams(
        @Optional @Nullable List<String> cwds,
        @Optional @Nullable List<PluginListMarketplaceKind> marketplaceKinds,
        @Default(value = "false", omitted = true) boolean forceRefetch) implements ClientRequest<PluginListResponse> {
    public PluginListParams {
        cwds = cwds == null ? null : Immutable.list(cwds, "cwds");
        marketplaceKinds = marketplaceKinds == null ? null : Immutable.list(marketplaceKinds, "marketplaceKinds");
    }

    @Override
    public String method() {
        return "plugin/list";
    }

    @Override
    public Class<PluginListResponse> resultType() {
        return PluginListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link PluginListParams}. */
    public static final class Builder {
        private @Nullable List<String> cwds;
        private @Nullable List<PluginListMarketplaceKind> marketplaceKinds;
        private boolean forceRefetch = false;

        private Builder() {}

        /** Working directories to look at. */
        public Builder cwds(@Nullable List<String> cwds) {
            this.cwds = cwds;
            return this;
        }

        /** The marketplace kinds. */
        public Builder marketplaceKinds(@Nullable List<PluginListMarketplaceKind> marketplaceKinds) {
            this.marketplaceKinds = marketplaceKinds;
            return this;
        }

        /** Whether this applies: force refetch. */
        public Builder forceRefetch(boolean forceRefetch) {
            this.forceRefetch = forceRefetch;
            return this;
        }

        /** Makes the record. */
        public PluginListParams build() {
            return new PluginListParams(cwds, marketplaceKinds, forceRefetch);
        }
    }
}
