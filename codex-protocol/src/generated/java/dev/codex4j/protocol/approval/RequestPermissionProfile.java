package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AdditionalFileSystemPermissions;
import dev.codex4j.protocol.permission.AdditionalNetworkPermissions;
import org.jspecify.annotations.Nullable;

/**
 * A request permission profile.
 *
 * @param network the network
 * @param fileSystem the file system
 */
@Closed
public record RequestPermissionProfile(
        @OrNull @Nullable AdditionalNetworkPermissions network,
        @OrNull @Nullable AdditionalFileSystemPermissions fileSystem) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link RequestPermissionProfile}. */
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
        public RequestPermissionProfile build() {
            return new RequestPermissionProfile(network, fileSystem);
        }
    }
}
