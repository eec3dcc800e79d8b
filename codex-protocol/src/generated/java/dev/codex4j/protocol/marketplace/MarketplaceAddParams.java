package dev.codex4j.protocol.marketplace;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code marketplace/add}.
 *
 * @param source the source
 * @param refName the ref name
 * @param sparsePaths the sparse paths
 */
public record MarketplaceAddParams(
        String source,
        @Optional @Nullable String refName,
        @Optional @Nullable List<String> sparsePaths) implements ClientRequest<MarketplaceAddResponse> {
    public MarketplaceAddParams {
        Objects.requireNonNull(source, "source");
        sparsePaths = sparsePaths == null ? null : Immutable.list(sparsePaths, "sparsePaths");
    }

    @Override
    public String method() {
        return "marketplace/add";
    }

    @Override
    public Class<MarketplaceAddResponse> resultType() {
        return MarketplaceAddResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String source) {
        return new Builder(source);
    }

    /** Collects the values of a {@link MarketplaceAddParams}. */
    public static final class Builder {
        private String source;
        private @Nullable String refName;
        private @Nullable List<String> sparsePaths;

        private Builder(String source) {
            this.source = source;
        }

        /** The ref name. */
        public Builder refName(@Nullable String refName) {
            this.refName = refName;
            return this;
        }

        /** The sparse paths. */
        public Builder sparsePaths(@Nullable List<String> sparsePaths) {
            this.sparsePaths = sparsePaths;
            return this;
        }

        /** Makes the record. */
        public MarketplaceAddParams build() {
            return new MarketplaceAddParams(source, refName, sparsePaths);
        }
    }
}
