package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code account/rateLimitResetCredit/consume}.
 *
 * @param idempotencyKey the idempotency key
 * @param creditId the credit id
 */
public record ConsumeAccountRateLimitResetCreditParams(
        String idempotencyKey,
        @Optional @Nullable String creditId) implements ClientRequest<ConsumeAccountRateLimitResetCreditResponse> {
    public ConsumeAccountRateLimitResetCreditParams {
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
    }

    @Override
    public String method() {
        return "account/rateLimitResetCredit/consume";
    }

    @Override
    public Class<ConsumeAccountRateLimitResetCreditResponse> resultType() {
        return ConsumeAccountRateLimitResetCreditResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String idempotencyKey) {
        return new Builder(idempotencyKey);
    }

    /** Collects the values of a {@link ConsumeAccountRateLimitResetCreditParams}. */
    public static final class Builder {
        private String idempotencyKey;
        private @Nullable String creditId;

        private Builder(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
        }

        /** The credit id. */
        public Builder creditId(@Nullable String creditId) {
            this.creditId = creditId;
            return this;
        }

        /** Makes the record. */
        public ConsumeAccountRateLimitResetCreditParams build() {
            return new ConsumeAccountRateLimitResetCreditParams(idempotencyKey, creditId);
        }
    }
}
