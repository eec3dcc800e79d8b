package dev.codex4j.protocol.app;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An app branding.
 *
 * @param category the category
 * @param developer the developer
 * @param website the website
 * @param privacyPolicy the privacy policy
 * @param termsOfService the terms of service
 * @param isDiscoverableApp whether this applies: is discoverable app
 */
public record AppBranding(
        @OrNull @Nullable String category,
        @OrNull @Nullable String developer,
        @OrNull @Nullable String website,
        @OrNull @Nullable String privacyPolicy,
        @OrNull @Nullable String termsOfService,
        boolean isDiscoverableApp) {
    /** Starts a record with the values it cannot do without. */
    public static Builder builder(boolean isDiscoverableApp) {
        return new Builder(isDiscoverableApp);
    }

    /** Collects the values of a {@link AppBranding}. */
    public static final class Builder {
        private @Nullable String category;
        private @Nullable String developer;
        private @Nullable String website;
        private @Nullable String privacyPolicy;
        private @Nullable String termsOfService;
        private boolean isDiscoverableApp;

        private Builder(boolean isDiscoverableApp) {
            this.isDiscoverableApp = isDiscoverableApp;
        }

        /** The category. */
        public Builder category(@Nullable String category) {
            this.category = category;
            return this;
        }

        /** The developer. */
        public Builder developer(@Nullable String developer) {
            this.developer = developer;
            return this;
        }

        /** The website. */
        public Builder website(@Nullable String website) {
            this.website = website;
            return this;
        }

        /** The privacy policy. */
        public Builder privacyPolicy(@Nullable String privacyPolicy) {
            this.privacyPolicy = privacyPolicy;
            return this;
        }

        /** The terms of service. */
        public Builder termsOfService(@Nullable String termsOfService) {
            this.termsOfService = termsOfService;
            return this;
        }

        /** Makes the record. */
        public AppBranding build() {
            return new AppBranding(category, developer, website, privacyPolicy, termsOfService, isDiscoverableApp);
        }
    }
}
