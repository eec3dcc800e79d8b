package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code account/usage/read}.
 *
 * @param threadId id of the thread
 */
public record GetAccountTokenUsageParams(
        @Optional @Nullable String threadId) implements ClientRequest<GetAccountTokenUsageResponse> {
    @Override
    public String method() {
        return "account/usage/read";
    }

    @Override
    public Class<GetAccountTokenUsageResponse> resultType() {
        return GetAccountTokenUsageResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GetAccountTokenUsageParams}. */
    public static final class Builder {
        private @Nullable String threadId;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Makes the record. */
        public GetAccountTokenUsageParams build() {
            return new GetAccountTokenUsageParams(threadId);
        }
    }
}
