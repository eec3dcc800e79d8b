package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;

/**
 * Parameters of {@code account/read}. Reads who is signed in.
 *
 * @param refreshToken whether this applies: refresh token
 */
public record GetAccountParams(
        @Default(value = "false", omitted = true) boolean refreshToken) implements ClientRequest<GetAccountResponse> {
    @Override
    public String method() {
        return "account/read";
    }

    @Override
    public Class<GetAccountResponse> resultType() {
        return GetAccountResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GetAccountParams}. */
    public static final class Builder {
        private boolean refreshToken = false;

        private Builder() {}

        /** Whether this applies: refresh token. */
        public Builder refreshToken(boolean refreshToken) {
            this.refreshToken = refreshToken;
            return this;
        }

        /** Makes the record. */
        public GetAccountParams build() {
            return new GetAccountParams(refreshToken);
        }
    }
}
