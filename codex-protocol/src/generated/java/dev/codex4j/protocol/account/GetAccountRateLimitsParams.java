package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;

/**
 * Parameters of {@code account/rateLimits/read}. Reads the limits of the account.
 *
 * @param supportsLunaReserve whether this applies: supports luna reserve
 * @param excludeResetCreditDetails whether this applies: exclude reset credit details
 */
public record GetAccountRateLimitsParams(
        @Default(value = "false", omitted = true) boolean supportsLunaReserve,
        @Default(value = "false", omitted = true) boolean excludeResetCreditDetails) implements ClientRequest<GetAccountRateLimitsResponse> {
    @Override
    public String method() {
        return "account/rateLimits/read";
    }

    @Override
    public Class<GetAccountRateLimitsResponse> resultType() {
        return GetAccountRateLimitsResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GetAccountRateLimitsParams}. */
    public static final class Builder {
        private boolean supportsLunaReserve = false;
        private boolean excludeResetCreditDetails = false;

        private Builder() {}

        /** Whether this applies: supports luna reserve. */
        public Builder supportsLunaReserve(boolean supportsLunaReserve) {
            this.supportsLunaReserve = supportsLunaReserve;
            return this;
        }

        /** Whether this applies: exclude reset credit details. */
        public Builder excludeResetCreditDetails(boolean excludeResetCreditDetails) {
            this.excludeResetCreditDetails = excludeResetCreditDetails;
            return this;
        }

        /** Makes the record. */
        public GetAccountRateLimitsParams build() {
            return new GetAccountRateLimitsParams(supportsLunaReserve, excludeResetCreditDetails);
        }
    }
}
