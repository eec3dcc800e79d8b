package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.permission.AdditionalFileSystemPermissions;
import dev.codex4j.protocol.permission.AdditionalNetworkPermissions;
import org.jspecify.annotations.Nullable;

/**
 * A granted permission profile.
 *
 * @param network the network
 * @param fileSystem the file system
 */
public record GrantedPermissionProfile(
        @Optional @Nullable AdditionalNetworkPermissions network,
        @Optional @Nullable AdditionalFileSystemPermissions fileSystem) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GrantedPermissionProfile}. */
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
        public GrantedPermissionProfile build() {
            return new GrantedPermissionProfile(network, fileSystem);
        }
    }
}
