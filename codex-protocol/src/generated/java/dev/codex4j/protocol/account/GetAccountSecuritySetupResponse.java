package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code account/securitySetup/read}.
 *
 * @param notice the notice
 */
public record GetAccountSecuritySetupResponse(@OrNull @Nullable AccountSecuritySetupNotice notice) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GetAccountSecuritySetupResponse}. */
    public static final class Builder {
        private @Nullable AccountSecuritySetupNotice notice;

        private Builder() {}

        /** The notice. */
        public Builder notice(@Nullable AccountSecuritySetupNotice notice) {
            this.notice = notice;
            return this;
        }

        /** Makes the record. */
        public GetAccountSecuritySetupResponse build() {
            return new GetAccountSecuritySetupResponse(notice);
        }
    }
}
