package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code account/gatewayOAuth/login}.
 *
 * @param prompt the prompt
 */
public record GatewayOAuthLoginResponse(@OrNull @Nullable GatewayOAuthPrompt prompt) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GatewayOAuthLoginResponse}. */
    public static final class Builder {
        private @Nullable GatewayOAuthPrompt prompt;

        private Builder() {}

        /** The prompt. */
        public Builder prompt(@Nullable GatewayOAuthPrompt prompt) {
            this.prompt = prompt;
            return this;
        }

        /** Makes the record. */
        public GatewayOAuthLoginResponse build() {
            return new GatewayOAuthLoginResponse(prompt);
        }
    }
}
