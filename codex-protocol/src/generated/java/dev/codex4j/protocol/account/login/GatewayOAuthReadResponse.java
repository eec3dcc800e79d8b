package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code account/gatewayOAuth/read}.
 *
 * @param providerId the provider id
 * @param providerName the provider name
 * @param required whether this applies: required
 * @param supportsDeviceAuth whether this applies: supports device auth
 * @param status how it stands
 * @param error what went wrong
 */
public record GatewayOAuthReadResponse(
        String providerId,
        String providerName,
        boolean required,
        @Default(value = "false", omitted = true) boolean supportsDeviceAuth,
        @OrNull @Nullable GatewayOAuthStatus status,
        @OrNull @Nullable String error) {
    public GatewayOAuthReadResponse {
        Objects.requireNonNull(providerId, "providerId");
        Objects.requireNonNull(providerName, "providerName");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String providerId, String providerName, boolean required) {
        return new Builder(providerId, providerName, required);
    }

    /** Collects the values of a {@link GatewayOAuthReadResponse}. */
    public static final class Builder {
        private String providerId;
        private String providerName;
        private boolean required;
        private boolean supportsDeviceAuth = false;
        private @Nullable GatewayOAuthStatus status;
        private @Nullable String error;

        private Builder(String providerId, String providerName, boolean required) {
            this.providerId = providerId;
            this.providerName = providerName;
            this.required = required;
        }

        /** Whether this applies: supports device auth. */
        public Builder supportsDeviceAuth(boolean supportsDeviceAuth) {
            this.supportsDeviceAuth = supportsDeviceAuth;
            return this;
        }

        /** How it stands. */
        public Builder status(@Nullable GatewayOAuthStatus status) {
            this.status = status;
            return this;
        }

        /** What went wrong. */
        public Builder error(@Nullable String error) {
            this.error = error;
            return this;
        }

        /** Makes the record. */
        public GatewayOAuthReadResponse build() {
            return new GatewayOAuthReadResponse(providerId, providerName, required, supportsDeviceAuth, status, error);
        }
    }
}
