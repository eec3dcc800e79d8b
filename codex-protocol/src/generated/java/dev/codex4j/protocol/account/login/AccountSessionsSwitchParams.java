package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Default;
import java.util.Objects;

/**
 * Parameters of {@code accountSession/switch}.
 *
 * @param sessionId id of the session
 * @param accountId id of the account
 * @param allowBrowserLogin whether this applies: allow browser login
 */
@Experimental
public record AccountSessionsSwitchParams(
        String sessionId,
        String accountId,
        @Default(value = "false", omitted = true) boolean allowBrowserLogin) implements ClientRequest<AccountSessionsSwitchResponse> {
    public AccountSessionsSwitchParams {
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(accountId, "accountId");
    }

    @Override
    public String method() {
        return "accountSession/switch";
    }

    @Override
    public Class<AccountSessionsSwitchResponse> resultType() {
        return AccountSessionsSwitchResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String sessionId, String accountId) {
        return new Builder(sessionId, accountId);
    }

    /** Collects the values of a {@link AccountSessionsSwitchParams}. */
    public static final class Builder {
        private String sessionId;
        private String accountId;
        private boolean allowBrowserLogin = false;

        private Builder(String sessionId, String accountId) {
            this.sessionId = sessionId;
            this.accountId = accountId;
        }

        /** Whether this applies: allow browser login. */
        public Builder allowBrowserLogin(boolean allowBrowserLogin) {
            this.allowBrowserLogin = allowBrowserLogin;
            return this;
        }

        /** Makes the record. */
        public AccountSessionsSwitchParams build() {
            return new AccountSessionsSwitchParams(sessionId, accountId, allowBrowserLogin);
        }
    }
}
