package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A marketplace interface.
 *
 * @param displayName name to show to users
 */
public record MarketplaceInterface(@OrNull @Nullable String displayName) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link MarketplaceInterface}. */
    public static final class Builder {
        private @Nullable String displayName;

        private Builder() {}

        /** Name to show to users. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Makes the record. */
        public MarketplaceInterface build() {
            return new MarketplaceInterface(displayName);
        }
    }
}
