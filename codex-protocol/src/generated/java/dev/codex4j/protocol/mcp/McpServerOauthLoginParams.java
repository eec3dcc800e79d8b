package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code mcpServer/oauth/login}.
 *
 * @param name the name
 * @param threadId id of the thread
 * @param clientRegistration the client registration
 * @param scopes the scopes
 * @param timeoutSecs the timeout secs
 */
public record McpServerOauthLoginParams(
        String name,
        @Optional @Nullable String threadId,
        @Optional @Nullable McpServerOauthClientRegistration clientRegistration,
        @Optional @Nullable List<String> scopes,
        @Optional @Nullable Long timeoutSecs) implements ClientRequest<McpServerOauthLoginResponse> {
    public McpServerOauthLoginParams {
        Objects.requireNonNull(name, "name");
        scopes = scopes == null ? null : Immutable.list(scopes, "scopes");
    }

    @Override
    public String method() {
        return "mcpServer/oauth/login";
    }

    @Override
    public Class<McpServerOauthLoginResponse> resultType() {
        return McpServerOauthLoginResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects the values of a {@link McpServerOauthLoginParams}. */
    public static final class Builder {
        private String name;
        private @Nullable String threadId;
        private @Nullable McpServerOauthClientRegistration clientRegistration;
        private @Nullable List<String> scopes;
        private @Nullable Long timeoutSecs;

        private Builder(String name) {
            this.name = name;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** The client registration. */
        public Builder clientRegistration(@Nullable McpServerOauthClientRegistration clientRegistration) {
            this.clientRegistration = clientRegistration;
            return this;
        }

        /** The scopes. */
        public Builder scopes(@Nullable List<String> scopes) {
            this.scopes = scopes;
            return this;
        }

        /** The timeout secs. */
        public Builder timeoutSecs(@Nullable Long timeoutSecs) {
            this.timeoutSecs = timeoutSecs;
            return this;
        }

        /** Makes the record. */
        public McpServerOauthLoginParams build() {
            return new McpServerOauthLoginParams(name, threadId, clientRegistration, scopes, timeoutSecs);
        }
    }
}
