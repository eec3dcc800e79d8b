package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code remoteControl/disable}.
 *
 * @param status how it stands
 * @param serverName name of the MCP server
 * @param installationId the installation id
 * @param environmentId id of the environment
 */
@Experimental
public record RemoteControlDisableResponse(
        RemoteControlConnectionStatus status,
        String serverName,
        String installationId,
        @OrNull @Nullable String environmentId) {
    public RemoteControlDisableResponse {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(serverName, "serverName");
        Objects.requireNonNull(installationId, "installationId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(RemoteControlConnectionStatus status, String serverName, String installationId) {
        return new Builder(status, serverName, installationId);
    }

    /** Collects the values of a {@link RemoteControlDisableResponse}. */
    public static final class Builder {
        private RemoteControlConnectionStatus status;
        private String serverName;
        private String installationId;
        private @Nullable String environmentId;

        private Builder(RemoteControlConnectionStatus status, String serverName, String installationId) {
            this.status = status;
            this.serverName = serverName;
            this.installationId = installationId;
        }

        /** Id of the environment. */
        public Builder environmentId(@Nullable String environmentId) {
            this.environmentId = environmentId;
            return this;
        }

        /** Makes the record. */
        public RemoteControlDisableResponse build() {
            return new RemoteControlDisableResponse(status, serverName, installationId, environmentId);
        }
    }
}
