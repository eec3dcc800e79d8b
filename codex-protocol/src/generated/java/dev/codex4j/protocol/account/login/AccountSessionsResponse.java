package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code accountSession/list}.
 *
 * @param activeSessionId the active session id
 * @param sessions the sessions
 */
@Experimental
public record AccountSessionsResponse(@OrNull @Nullable String activeSessionId, List<AccountSession> sessions) {
    public AccountSessionsResponse {
        sessions = Immutable.list(sessions, "sessions");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<AccountSession> sessions) {
        return new Builder(sessions);
    }

    /** Collects the values of a {@link AccountSessionsResponse}. */
    public static final class Builder {
        private @Nullable String activeSessionId;
        private List<AccountSession> sessions;

        private Builder(List<AccountSession> sessions) {
            this.sessions = sessions;
        }

        /** The active session id. */
        public Builder activeSessionId(@Nullable String activeSessionId) {
            this.activeSessionId = activeSessionId;
            return this;
        }

        /** Makes the record. */
        public AccountSessionsResponse build() {
            return new AccountSessionsResponse(activeSessionId, sessions);
        }
    }
}
