package dev.codex4j.protocol.account;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code account/read}.
 *
 * @param account the account
 * @param userId the user id
 * @param requiresOpenaiAuth whether this applies: requires openai auth
 * @param workspaceRouting the workspace routing
 */
public record GetAccountResponse(
        @OrNull @Nullable Account account,
        @OrNull @Nullable String userId,
        boolean requiresOpenaiAuth,
        @Experimental @OrNull @Nullable WorkspaceRouting workspaceRouting) {
    /** Starts a record with the values it cannot do without. */
    public static Builder builder(boolean requiresOpenaiAuth) {
        return new Builder(requiresOpenaiAuth);
    }

    /** Collects the values of a {@link GetAccountResponse}. */
    public static final class Builder {
        private @Nullable Account account;
        private @Nullable String userId;
        private boolean requiresOpenaiAuth;
        private @Nullable WorkspaceRouting workspaceRouting;

        private Builder(boolean requiresOpenaiAuth) {
            this.requiresOpenaiAuth = requiresOpenaiAuth;
        }

        /** The account. */
        public Builder account(@Nullable Account account) {
            this.account = account;
            return this;
        }

        /** The user id. */
        public Builder userId(@Nullable String userId) {
            this.userId = userId;
            return this;
        }

        /** The workspace routing. */
        public Builder workspaceRouting(@Nullable WorkspaceRouting workspaceRouting) {
            this.workspaceRouting = workspaceRouting;
            return this;
        }

        /** Makes the record. */
        public GetAccountResponse build() {
            return new GetAccountResponse(account, userId, requiresOpenaiAuth, workspaceRouting);
        }
    }
}
