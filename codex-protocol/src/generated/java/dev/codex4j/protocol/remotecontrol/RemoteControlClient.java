package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A remote control client.
 *
 * @param clientId the client id
 * @param displayName name to show to users
 * @param deviceType the device type
 * @param platform the platform
 * @param osVersion the os version
 * @param deviceModel the device model
 * @param appVersion version of the program
 * @param lastSeenAt last seen at, as Unix time in seconds
 */
@Experimental
public record RemoteControlClient(
        String clientId,
        @OrNull @Nullable String displayName,
        @OrNull @Nullable String deviceType,
        @OrNull @Nullable String platform,
        @OrNull @Nullable String osVersion,
        @OrNull @Nullable String deviceModel,
        @OrNull @Nullable String appVersion,
        @OrNull @Nullable Long lastSeenAt) {
    public RemoteControlClient {
        Objects.requireNonNull(clientId, "clientId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String clientId) {
        return new Builder(clientId);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(clientId);
        builder.displayName = displayName;
        builder.deviceType = deviceType;
        builder.platform = platform;
        builder.osVersion = osVersion;
        builder.deviceModel = deviceModel;
        builder.appVersion = appVersion;
        builder.lastSeenAt = lastSeenAt;
        return builder;
    }

    /** Collects the values of a {@link RemoteControlClient}. */
    public static final class Builder {
        private String clientId;
        private @Nullable String displayName;
        private @Nullable String deviceType;
        private @Nullable String platform;
        private @Nullable String osVersion;
        private @Nullable String deviceModel;
        private @Nullable String appVersion;
        private @Nullable Long lastSeenAt;

        private Builder(String clientId) {
            this.clientId = clientId;
        }

        /** Name to show to users. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** The device type. */
        public Builder deviceType(@Nullable String deviceType) {
            this.deviceType = deviceType;
            return this;
        }

        /** The platform. */
        public Builder platform(@Nullable String platform) {
            this.platform = platform;
            return this;
        }

        /** The os version. */
        public Builder osVersion(@Nullable String osVersion) {
            this.osVersion = osVersion;
            return this;
        }

        /** The device model. */
        public Builder deviceModel(@Nullable String deviceModel) {
            this.deviceModel = deviceModel;
            return this;
        }

        /** Version of the program. */
        public Builder appVersion(@Nullable String appVersion) {
            this.appVersion = appVersion;
            return this;
        }

        /** Last seen at, as Unix time in seconds. */
        public Builder lastSeenAt(@Nullable Long lastSeenAt) {
            this.lastSeenAt = lastSeenAt;
            return this;
        }

        /** Makes the record. */
        public RemoteControlClient build() {
            return new RemoteControlClient(
                    clientId, displayName, deviceType, platform, osVersion, deviceModel, appVersion, lastSeenAt);
        }
    }
}
