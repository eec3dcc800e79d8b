package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code mcpServer/oauth/login}.
 *
 * @param authorizationUrl the authorization url
 * @param loginId id of the login attempt
 */
public record McpServerOauthLoginResponse(String authorizationUrl, @Optional @Nullable String loginId) {
    public McpServerOauthLoginResponse {
        Objects.requireNonNull(authorizationUrl, "authorizationUrl");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String authorizationUrl) {
        return new Builder(authorizationUrl);
    }

    /** Collects the values of a {@link McpServerOauthLoginResponse}. */
    public static final class Builder {
        private String authorizationUrl;
        private @Nullable String loginId;

        private Builder(String authorizationUrl) {
            this.authorizationUrl = authorizationUrl;
        }

        /** Id of the login attempt. */
        public Builder loginId(@Nullable String loginId) {
            this.loginId = loginId;
            return this;
        }

        /** Makes the record. */
        public McpServerOauthLoginResponse build() {
            return new McpServerOauthLoginResponse(authorizationUrl, loginId);
        }
    }
}
