package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A web search location.
 *
 * @param country the country
 * @param region the region
 * @param city the city
 * @param timezone the timezone
 */
@Closed
public record WebSearchLocation(
        @OrNull @Nullable String country,
        @OrNull @Nullable String region,
        @OrNull @Nullable String city,
        @OrNull @Nullable String timezone) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link WebSearchLocation}. */
    public static final class Builder {
        private @Nullable String country;
        private @Nullable String region;
        private @Nullable String city;
        private @Nullable String timezone;

        private Builder() {}

        /** The country. */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        /** The region. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** The city. */
        public Builder city(@Nullable String city) {
            this.city = city;
            return this;
        }

        /** The timezone. */
        public Builder timezone(@Nullable String timezone) {
            this.timezone = timezone;
            return this;
        }

        /** Makes the record. */
        public WebSearchLocation build() {
            return new WebSearchLocation(country, region, city, timezone);
        }
    }
}
