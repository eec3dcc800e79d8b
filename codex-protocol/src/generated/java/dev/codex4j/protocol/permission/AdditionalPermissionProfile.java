package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An additional permission profile.
 *
 * @param network the network
 * @param fileSystem the file system
 */
public record AdditionalPermissionProfile(
        @OrNull @Nullable AdditionalNetworkPermissions network,
        @OrNull @Nullable AdditionalFileSystemPermissions fileSystem) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AdditionalPermissionProfile}. */
    public static final class Builder {
        private @Nullable AdditionalNetworkPermissions network;
        private @Nullable AdditionalFileSystemPermissions fileSystem;

        private Builder() {}

        /** The network. */
        public Builder network(@Nullable AdditionalNetworkPermissions network) {
            this.network = network;
            return this;
        }

        /** The file system. */
        public Builder fileSystem(@Nullable AdditionalFileSystemPermissions fileSystem) {
            this.fileSystem = fileSystem;
            return this;
        }

        /** Makes the record. */
        public AdditionalPermissionProfile build() {
            return new AdditionalPermissionProfile(network, fileSystem);
        }
    }
}
