package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code account/chatgptAuthTokens/refresh}. The server needs fresh tokens from the client.
 *
 * @param reason why, for people to read
 * @param previousAccountId the previous account id
 */
public record ChatgptAuthTokensRefreshParams(
        ChatgptAuthTokensRefreshReason reason,
        @Optional @Nullable String previousAccountId) implements ServerRequest<ChatgptAuthTokensRefreshResponse> {
    public ChatgptAuthTokensRefreshParams {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String method() {
        return "account/chatgptAuthTokens/refresh";
    }

    @Override
    public Class<ChatgptAuthTokensRefreshResponse> resultType() {
        return ChatgptAuthTokensRefreshResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ChatgptAuthTokensRefreshReason reason) {
        return new Builder(reason);
    }

    /** Collects the values of a {@link ChatgptAuthTokensRefreshParams}. */
    public static final class Builder {
        private ChatgptAuthTokensRefreshReason reason;
        private @Nullable String previousAccountId;

        private Builder(ChatgptAuthTokensRefreshReason reason) {
            this.reason = reason;
        }

        /** The previous account id. */
        public Builder previousAccountId(@Nullable String previousAccountId) {
            this.previousAccountId = previousAccountId;
            return this;
        }

        /** Makes the record. */
        public ChatgptAuthTokensRefreshParams build() {
            return new ChatgptAuthTokensRefreshParams(reason, previousAccountId);
        }
    }
}
