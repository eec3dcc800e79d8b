package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rate limit reset credit.
 *
 * @param id the id
 * @param resetType the reset type
 * @param status how it stands
 * @param grantedAt granted at, as Unix time in seconds
 * @param expiresAt expires at, as Unix time in seconds
 * @param title the title
 * @param description the description, for people to read
 */
public record RateLimitResetCredit(
        String id,
        RateLimitResetType resetType,
        RateLimitResetCreditStatus status,
        long grantedAt,
        @OrNull @Nullable Long expiresAt,
        @OrNull @Nullable String title,
        @OrNull @Nullable String description) {
    public RateLimitResetCredit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(resetType, "resetType");
        Objects.requireNonNull(status, "status");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(
            String id, RateLimitResetType resetType, RateLimitResetCreditStatus status, long grantedAt) {
        return new Builder(id, resetType, status, grantedAt);
    }

    /** Collects the values of a {@link RateLimitResetCredit}. */
    public static final class Builder {
        private String id;
        private RateLimitResetType resetType;
        private RateLimitResetCreditStatus status;
        private long grantedAt;
        private @Nullable Long expiresAt;
        private @Nullable String title;
        private @Nullable String description;

        private Builder(String id, RateLimitResetType resetType, RateLimitResetCreditStatus status, long grantedAt) {
            this.id = id;
            this.resetType = resetType;
            this.status = status;
            this.grantedAt = grantedAt;
        }

        /** Expires at, as Unix time in seconds. */
        public Builder expiresAt(@Nullable Long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Makes the record. */
        public RateLimitResetCredit build() {
            return new RateLimitResetCredit(id, resetType, status, grantedAt, expiresAt, title, description);
        }
    }
}
