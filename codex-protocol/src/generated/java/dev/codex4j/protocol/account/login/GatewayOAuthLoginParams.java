package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code account/gatewayOAuth/login}.
 *
 * @param modelProvider id of the provider that serves the model
 * @param deviceAuth whether this applies: device auth
 */
public record GatewayOAuthLoginParams(
        @Optional @Nullable String modelProvider,
        @Default(value = "false", omitted = true) boolean deviceAuth) implements ClientRequest<GatewayOAuthLoginResponse> {
    @Override
    public String method() {
        return "account/gatewayOAuth/login";
    }

    @Override
    public Class<GatewayOAuthLoginResponse> resultType() {
        return GatewayOAuthLoginResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GatewayOAuthLoginParams}. */
    public static final class Builder {
        private @Nullable String modelProvider;
        private boolean deviceAuth = false;

        private Builder() {}

        /** Id of the provider that serves the model. */
        public Builder modelProvider(@Nullable String modelProvider) {
            this.modelProvider = modelProvider;
            return this;
        }

        /** Whether this applies: device auth. */
        public Builder deviceAuth(boolean deviceAuth) {
            this.deviceAuth = deviceAuth;
            return this;
        }

        /** Makes the record. */
        public GatewayOAuthLoginParams build() {
            return new GatewayOAuthLoginParams(modelProvider, deviceAuth);
        }
    }
}
