package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An application requirements.
 *
 * @param network the network
 * @param storage the storage
 */
public record ApplicationRequirements(
        @OrNull @Nullable ApplicationNetworkRequirements network,
        @OrNull @Nullable ApplicationStorageRequirements storage) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ApplicationRequirements}. */
    public static final class Builder {
        private @Nullable ApplicationNetworkRequirements network;
        private @Nullable ApplicationStorageRequirements storage;

        private Builder() {}

        /** The network. */
        public Builder network(@Nullable ApplicationNetworkRequirements network) {
            this.network = network;
            return this;
        }

        /** The storage. */
        public Builder storage(@Nullable ApplicationStorageRequirements storage) {
            this.storage = storage;
            return this;
        }

        /** Makes the record. */
        public ApplicationRequirements build() {
            return new ApplicationRequirements(network, storage);
        }
    }
}
