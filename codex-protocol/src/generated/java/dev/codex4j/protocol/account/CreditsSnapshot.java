package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A credits snapshot.
 *
 * @param hasCredits whether this applies: has credits
 * @param unlimited whether this applies: unlimited
 * @param balance the balance
 */
public record CreditsSnapshot(boolean hasCredits, boolean unlimited, @OrNull @Nullable String balance) {
    /** Starts a record with the values it cannot do without. */
    public static Builder builder(boolean hasCredits, boolean unlimited) {
        return new Builder(hasCredits, unlimited);
    }

    /** Collects the values of a {@link CreditsSnapshot}. */
    public static final class Builder {
        private boolean hasCredits;
        private boolean unlimited;
        private @Nullable String balance;

        private Builder(boolean hasCredits, boolean unlimited) {
            this.hasCredits = hasCredits;
            this.unlimited = unlimited;
        }

        /** The balance. */
        public Builder balance(@Nullable String balance) {
            this.balance = balance;
            return this;
        }

        /** Makes the record. */
        public CreditsSnapshot build() {
            return new CreditsSnapshot(hasCredits, unlimited, balance);
        }
    }
}
