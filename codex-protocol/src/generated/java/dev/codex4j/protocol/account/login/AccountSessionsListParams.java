package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Default;

/**
 * Parameters of {@code accountSession/list}.
 *
 * @param refreshWorkspaceMetadata whether this applies: refresh workspace metadata
 */
@Experimental
public record AccountSessionsListParams(
        @Default(value = "false", omitted = true) boolean refreshWorkspaceMetadata) implements ClientRequest<AccountSessionsResponse> {
    @Override
    public String method() {
        return "accountSession/list";
    }

    @Override
    public Class<AccountSessionsResponse> resultType() {
        return AccountSessionsResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AccountSessionsListParams}. */
    public static final class Builder {
        private boolean refreshWorkspaceMetadata = false;

        private Builder() {}

        /** Whether this applies: refresh workspace metadata. */
        public Builder refreshWorkspaceMetadata(boolean refreshWorkspaceMetadata) {
            this.refreshWorkspaceMetadata = refreshWorkspaceMetadata;
            return this;
        }

        /** Makes the record. */
        public AccountSessionsListParams build() {
            return new AccountSessionsListParams(refreshWorkspaceMetadata);
        }
    }
}
