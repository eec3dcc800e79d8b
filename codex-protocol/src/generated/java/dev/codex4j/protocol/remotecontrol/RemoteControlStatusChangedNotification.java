package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code remoteControl/status/changed}.
 *
 * @param status how it stands
 * @param serverName name of the MCP server
 * @param installationId the installation id
 * @param environmentId id of the environment
 */
public record RemoteControlStatusChangedNotification(
        RemoteControlConnectionStatus status,
        String serverName,
        String installationId,
        @OrNull @Nullable String environmentId) implements ServerNotification {
    public RemoteControlStatusChangedNotification {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(serverName, "serverName");
        Objects.requireNonNull(installationId, "installationId");
    }

    @Override
    public String method() {
        return "remoteControl/status/changed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(RemoteControlConnectionStatus status, String serverName, String installationId) {
        return new Builder(status, serverName, installationId);
    }

    /** Collects the values of a {@link RemoteControlStatusChangedNotification}. */
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
        public RemoteControlStatusChangedNotification build() {
            return new RemoteControlStatusChangedNotification(status, serverName, installationId, environmentId);
        }
    }
}
