package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account session.
 *
 * @param sessionId id of the session
 * @param email the email
 * @param userId the user id
 * @param displayName name to show to users
 * @param imageUrl the image url
 * @param lastUsedAt last used at, as Unix time in seconds
 * @param isActive whether this applies: is active
 * @param selectedWorkspaceAccountId the selected workspace account id
 * @param workspaces the workspaces
 */
public record AccountSession(
        String sessionId,
        @OrNull @Nullable String email,
        @OrNull @Nullable String userId,
        @OrNull @Nullable String displayName,
        @OrNull @Nullable String imageUrl,
        long lastUsedAt,
        boolean isActive,
        @OrNull @Nullable String selectedWorkspaceAccountId,
        List<AccountSessionWorkspace> workspaces) {
    public AccountSession {
        Objects.requireNonNull(sessionId, "sessionId");
        workspaces = Immutable.list(workspaces, "workspaces");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(
            String sessionId, long lastUsedAt, boolean isActive, List<AccountSessionWorkspace> workspaces) {
        return new Builder(sessionId, lastUsedAt, isActive, workspaces);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(sessionId, lastUsedAt, isActive, workspaces);
        builder.email = email;
        builder.userId = userId;
        builder.displayName = displayName;
        builder.imageUrl = imageUrl;
        builder.selectedWorkspaceAccountId = selectedWorkspaceAccountId;
        return builder;
    }

    /** Collects the values of a {@link AccountSession}. */
    public static final class Builder {
        private String sessionId;
        private @Nullable String email;
        private @Nullable String userId;
        private @Nullable String displayName;
        private @Nullable String imageUrl;
        private long lastUsedAt;
        private boolean isActive;
        private @Nullable String selectedWorkspaceAccountId;
        private List<AccountSessionWorkspace> workspaces;

        private Builder(String sessionId, long lastUsedAt, boolean isActive, List<AccountSessionWorkspace> workspaces) {
            this.sessionId = sessionId;
            this.lastUsedAt = lastUsedAt;
            this.isActive = isActive;
            this.workspaces = workspaces;
        }

        /** The email. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** The user id. */
        public Builder userId(@Nullable String userId) {
            this.userId = userId;
            return this;
        }

        /** Name to show to users. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** The image url. */
        public Builder imageUrl(@Nullable String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** The selected workspace account id. */
        public Builder selectedWorkspaceAccountId(@Nullable String selectedWorkspaceAccountId) {
            this.selectedWorkspaceAccountId = selectedWorkspaceAccountId;
            return this;
        }

        /** Makes the record. */
        public AccountSession build() {
            return new AccountSession(
                    sessionId,
                    email,
                    userId,
                    displayName,
                    imageUrl,
                    lastUsedAt,
                    isActive,
                    selectedWorkspaceAccountId,
                    workspaces);
        }
    }
}
