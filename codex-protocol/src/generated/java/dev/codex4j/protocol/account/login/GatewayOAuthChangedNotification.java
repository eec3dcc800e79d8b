package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code account/gatewayOAuth/changed}.
 *
 * @param loginId id of the login attempt
 * @param authUrl the auth url
 * @param providerId the provider id
 * @param status how it stands
 * @param error what went wrong
 */
public record GatewayOAuthChangedNotification(
        @OrNull @Nullable String loginId,
        @OrNull @Nullable String authUrl,
        String providerId,
        GatewayOAuthStatus status,
        @OrNull @Nullable String error) implements ServerNotification {
    public GatewayOAuthChangedNotification {
        Objects.requireNonNull(providerId, "providerId");
        Objects.requireNonNull(status, "status");
    }

    @Override
    public String method() {
        return "account/gatewayOAuth/changed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String providerId, GatewayOAuthStatus status) {
        return new Builder(providerId, status);
    }

    /** Collects the values of a {@link GatewayOAuthChangedNotification}. */
    public static final class Builder {
        private @Nullable String loginId;
        private @Nullable String authUrl;
        private String providerId;
        private GatewayOAuthStatus status;
        private @Nullable String error;

        private Builder(String providerId, GatewayOAuthStatus status) {
            this.providerId = providerId;
            this.status = status;
        }

        /** Id of the login attempt. */
        public Builder loginId(@Nullable String loginId) {
            this.loginId = loginId;
            return this;
        }

        /** The auth url. */
        public Builder authUrl(@Nullable String authUrl) {
            this.authUrl = authUrl;
            return this;
        }

        /** What went wrong. */
        public Builder error(@Nullable String error) {
            this.error = error;
            return this;
        }

        /** Makes the record. */
        public GatewayOAuthChangedNotification build() {
            return new GatewayOAuthChangedNotification(loginId, authUrl, providerId, status, error);
        }
    }
}
