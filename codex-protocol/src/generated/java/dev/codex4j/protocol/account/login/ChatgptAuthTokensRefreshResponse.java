package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code account/chatgptAuthTokens/refresh}.
 *
 * @param accessToken the access token
 * @param chatgptAccountId the chatgpt account id
 * @param chatgptPlanType the chatgpt plan type
 */
public record ChatgptAuthTokensRefreshResponse(
        String accessToken,
        String chatgptAccountId,
        @OrNull @Nullable String chatgptPlanType) {
    public ChatgptAuthTokensRefreshResponse {
        Objects.requireNonNull(accessToken, "accessToken");
        Objects.requireNonNull(chatgptAccountId, "chatgptAccountId");
    }

    @Override
    public String toString() {
        return "ChatgptAuthTokensRefreshResponse[accessToken=" + "***" + ", chatgptAccountId=" + chatgptAccountId + ", chatgptPlanType=" + chatgptPlanType + "]";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String accessToken, String chatgptAccountId) {
        return new Builder(accessToken, chatgptAccountId);
    }

    /** Collects the values of a {@link ChatgptAuthTokensRefreshResponse}. */
    public static final class Builder {
        private String accessToken;
        private String chatgptAccountId;
        private @Nullable String chatgptPlanType;

        private Builder(String accessToken, String chatgptAccountId) {
            this.accessToken = accessToken;
            this.chatgptAccountId = chatgptAccountId;
        }

        /** The chatgpt plan type. */
        public Builder chatgptPlanType(@Nullable String chatgptPlanType) {
            this.chatgptPlanType = chatgptPlanType;
            return this;
        }

        /** Makes the record. */
        public ChatgptAuthTokensRefreshResponse build() {
            return new ChatgptAuthTokensRefreshResponse(accessToken, chatgptAccountId, chatgptPlanType);
        }
    }
}
