package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code account/updated}. Another account is signed in, or none.
 *
 * @param authMode the auth mode
 * @param planType the plan type
 */
public record AccountUpdatedNotification(
        @OrNull @Nullable AuthMode authMode,
        @OrNull @Nullable PlanType planType) implements ServerNotification {
    @Override
    public String method() {
        return "account/updated";
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AccountUpdatedNotification}. */
    public static final class Builder {
        private @Nullable AuthMode authMode;
        private @Nullable PlanType planType;

        private Builder() {}

        /** The auth mode. */
        public Builder authMode(@Nullable AuthMode authMode) {
            this.authMode = authMode;
            return this;
        }

        /** The plan type. */
        public Builder planType(@Nullable PlanType planType) {
            this.planType = planType;
            return this;
        }

        /** Makes the record. */
        public AccountUpdatedNotification build() {
            return new AccountUpdatedNotification(authMode, planType);
        }
    }
}
