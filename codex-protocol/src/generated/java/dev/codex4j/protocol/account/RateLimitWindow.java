package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A limit over some time.
 *
 * @param usedPercent how much is used, in percent
 * @param windowDurationMins length of the time, in minutes
 * @param resetsAt when it starts anew, as Unix time in seconds
 */
public record RateLimitWindow(
        int usedPercent,
        @OrNull @Nullable Long windowDurationMins,
        @OrNull @Nullable Long resetsAt) {
    /** Starts a record with the values it cannot do without. */
    public static Builder builder(int usedPercent) {
        return new Builder(usedPercent);
    }

    /** Collects the values of a {@link RateLimitWindow}. */
    public static final class Builder {
        private int usedPercent;
        private @Nullable Long windowDurationMins;
        private @Nullable Long resetsAt;

        private Builder(int usedPercent) {
            this.usedPercent = usedPercent;
        }

        /** Length of the time, in minutes. */
        public Builder windowDurationMins(@Nullable Long windowDurationMins) {
            this.windowDurationMins = windowDurationMins;
            return this;
        }

        /** When it starts anew, as Unix time in seconds. */
        public Builder resetsAt(@Nullable Long resetsAt) {
            this.resetsAt = resetsAt;
            return this;
        }

        /** Makes the record. */
        public RateLimitWindow build() {
            return new RateLimitWindow(usedPercent, windowDurationMins, resetsAt);
        }
    }
}
