package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account session workspace.
 *
 * @param accountId id of the account
 * @param name the name
 * @param imageUrl the image url
 * @param kind the kind
 */
public record AccountSessionWorkspace(
        String accountId,
        @OrNull @Nullable String name,
        @OrNull @Nullable String imageUrl,
        @OrNull @Nullable AccountSessionWorkspaceKind kind) {
    public AccountSessionWorkspace {
        Objects.requireNonNull(accountId, "accountId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String accountId) {
        return new Builder(accountId);
    }

    /** Collects the values of a {@link AccountSessionWorkspace}. */
    public static final class Builder {
        private String accountId;
        private @Nullable String name;
        private @Nullable String imageUrl;
        private @Nullable AccountSessionWorkspaceKind kind;

        private Builder(String accountId) {
            this.accountId = accountId;
        }

        /** The name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The image url. */
        public Builder imageUrl(@Nullable String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** The kind. */
        public Builder kind(@Nullable AccountSessionWorkspaceKind kind) {
            this.kind = kind;
            return this;
        }

        /** Makes the record. */
        public AccountSessionWorkspace build() {
            return new AccountSessionWorkspace(accountId, name, imageUrl, kind);
        }
    }
}
