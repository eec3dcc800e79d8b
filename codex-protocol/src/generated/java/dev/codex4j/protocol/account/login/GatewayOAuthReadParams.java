package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code account/gatewayOAuth/read}.
 *
 * @param modelProvider id of the provider that serves the model
 */
public record GatewayOAuthReadParams(
        @Optional @Nullable String modelProvider) implements ClientRequest<GatewayOAuthReadResponse> {
    @Override
    public String method() {
        return "account/gatewayOAuth/read";
    }

    @Override
    public Class<GatewayOAuthReadResponse> resultType() {
        return GatewayOAuthReadResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GatewayOAuthReadParams}. */
    public static final class Builder {
        private @Nullable String modelProvider;

        private Builder() {}

        /** Id of the provider that serves the model. */
        public Builder modelProvider(@Nullable String modelProvider) {
            this.modelProvider = modelProvider;
            return this;
        }

        /** Makes the record. */
        public GatewayOAuthReadParams build() {
            return new GatewayOAuthReadParams(modelProvider);
        }
    }
}
