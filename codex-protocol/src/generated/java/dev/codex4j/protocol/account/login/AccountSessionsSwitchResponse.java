package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answer to {@code accountSession/switch}. */
@Experimental
@Choice
public sealed interface AccountSessionsSwitchResponse {
    /**
     * The switch is done.
     *
     * @param activeSessionId the active session id
     * @param sessions the sessions
     */
    record Sessions(
            @Optional @Nullable String activeSessionId,
            List<AccountSession> sessions) implements AccountSessionsSwitchResponse {
        public Sessions {
            sessions = Immutable.list(sessions, "sessions");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(List<AccountSession> sessions) {
            return new Builder(sessions);
        }

        /** Collects the values of a {@link Sessions}. */
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
            public Sessions build() {
                return new Sessions(activeSessionId, sessions);
            }
        }
    }

    /**
     * The user must sign in with a browser first.
     *
     * @param authUrl the auth url
     * @param loginId the login id
     */
    record BrowserLogin(
            @Name("auth_url") String authUrl,
            @Name("login_id") String loginId) implements AccountSessionsSwitchResponse {
        public BrowserLogin {
            Objects.requireNonNull(authUrl, "authUrl");
            Objects.requireNonNull(loginId, "loginId");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements AccountSessionsSwitchResponse {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
