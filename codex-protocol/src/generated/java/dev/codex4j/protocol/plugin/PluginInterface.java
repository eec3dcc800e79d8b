package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin interface.
 *
 * @param displayName name to show to users
 * @param shortDescription description to show where room is short
 * @param longDescription the long description
 * @param developerName the developer name
 * @param category the category
 * @param capabilities what the client can do
 * @param websiteUrl the website url
 * @param privacyPolicyUrl the privacy policy url
 * @param termsOfServiceUrl the terms of service url
 * @param defaultPrompt the default prompt
 * @param brandColor the brand color
 * @param composerIcon the composer icon
 * @param composerIconUrl the composer icon url
 * @param logo the logo
 * @param logoDark the logo dark
 * @param logoUrl the logo url
 * @param logoUrlDark the logo url dark
 * @param screenshots the screenshots
 * @param screenshotUrls the screenshot urls
 */
public record PluginInterface(
        @OrNull @Nullable String displayName,
        @OrNull @Nullable String shortDescription,
        @OrNull @Nullable String longDescription,
        @OrNull @Nullable String developerName,
        @OrNull @Nullable String category,
        List<String> capabilities,
        @OrNull @Nullable String websiteUrl,
        @OrNull @Nullable String privacyPolicyUrl,
        @OrNull @Nullable String termsOfServiceUrl,
        @OrNull @Nullable List<String> defaultPrompt,
        @OrNull @Nullable String brandColor,
        @OrNull @Nullable String composerIcon,
        @OrNull @Nullable String composerIconUrl,
        @OrNull @Nullable String logo,
        @OrNull @Nullable String logoDark,
        @OrNull @Nullable String logoUrl,
        @OrNull @Nullable String logoUrlDark,
        List<String> screenshots,
        List<String> screenshotUrls) {
    public PluginInterface {
        capabilities = Immutable.list(capabilities, "capabilities");
        defaultPrompt = defaultPrompt == null ? null : Immutable.list(defaultPrompt, "defaultPrompt");
        screenshots = Immutable.list(screenshots, "screenshots");
        screenshotUrls = Immutable.list(screenshotUrls, "screenshotUrls");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<String> capabilities, List<String> screenshots, List<String> screenshotUrls) {
        return new Builder(capabilities, screenshots, screenshotUrls);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(capabilities, screenshots, screenshotUrls);
        builder.displayName = displayName;
        builder.shortDescription = shortDescription;
        builder.longDescription = longDescription;
        builder.developerName = developerName;
        builder.category = category;
        builder.websiteUrl = websiteUrl;
        builder.privacyPolicyUrl = privacyPolicyUrl;
        builder.termsOfServiceUrl = termsOfServiceUrl;
        builder.defaultPrompt = defaultPrompt;
        builder.brandColor = brandColor;
        builder.composerIcon = composerIcon;
        builder.composerIconUrl = composerIconUrl;
        builder.logo = logo;
        builder.logoDark = logoDark;
        builder.logoUrl = logoUrl;
        builder.logoUrlDark = logoUrlDark;
        return builder;
    }

    /** Collects the values of a {@link PluginInterface}. */
    public static final class Builder {
        private @Nullable String displayName;
        private @Nullable String shortDescription;
        private @Nullable String longDescription;
        private @Nullable String developerName;
        private @Nullable String category;
        private List<String> capabilities;
        private @Nullable String websiteUrl;
        private @Nullable String privacyPolicyUrl;
        private @Nullable String termsOfServiceUrl;
        private @Nullable List<String> defaultPrompt;
        private @Nullable String brandColor;
        private @Nullable String composerIcon;
        private @Nullable String composerIconUrl;
        private @Nullable String logo;
        private @Nullable String logoDark;
        private @Nullable String logoUrl;
        private @Nullable String logoUrlDark;
        private List<String> screenshots;
        private List<String> screenshotUrls;

        private Builder(List<String> capabilities, List<String> screenshots, List<String> screenshotUrls) {
            this.capabilities = capabilities;
            this.screenshots = screenshots;
            this.screenshotUrls = screenshotUrls;
        }

        /** Name to show to users. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Description to show where room is short. */
        public Builder shortDescription(@Nullable String shortDescription) {
            this.shortDescription = shortDescription;
            return this;
        }

        /** The long description. */
        public Builder longDescription(@Nullable String longDescription) {
            this.longDescription = longDescription;
            return this;
        }

        /** The developer name. */
        public Builder developerName(@Nullable String developerName) {
            this.developerName = developerName;
            return this;
        }

        /** The category. */
        public Builder category(@Nullable String category) {
            this.category = category;
            return this;
        }

        /** The website url. */
        public Builder websiteUrl(@Nullable String websiteUrl) {
            this.websiteUrl = websiteUrl;
            return this;
        }

        /** The privacy policy url. */
        public Builder privacyPolicyUrl(@Nullable String privacyPolicyUrl) {
            this.privacyPolicyUrl = privacyPolicyUrl;
            return this;
        }

        /** The terms of service url. */
        public Builder termsOfServiceUrl(@Nullable String termsOfServiceUrl) {
            this.termsOfServiceUrl = termsOfServiceUrl;
            return this;
        }

        /** The default prompt. */
        public Builder defaultPrompt(@Nullable List<String> defaultPrompt) {
            this.defaultPrompt = defaultPrompt;
            return this;
        }

        /** The brand color. */
        public Builder brandColor(@Nullable String brandColor) {
            this.brandColor = brandColor;
            return this;
        }

        /** The composer icon. */
        public Builder composerIcon(@Nullable String composerIcon) {
            this.composerIcon = composerIcon;
            return this;
        }

        /** The composer icon url. */
        public Builder composerIconUrl(@Nullable String composerIconUrl) {
            this.composerIconUrl = composerIconUrl;
            return this;
        }

        /** The logo. */
        public Builder logo(@Nullable String logo) {
            this.logo = logo;
            return this;
        }

        /** The logo dark. */
        public Builder logoDark(@Nullable String logoDark) {
            this.logoDark = logoDark;
            return this;
        }

        /** The logo url. */
        public Builder logoUrl(@Nullable String logoUrl) {
            this.logoUrl = logoUrl;
            return this;
        }

        /** The logo url dark. */
        public Builder logoUrlDark(@Nullable String logoUrlDark) {
            this.logoUrlDark = logoUrlDark;
            return this;
        }

        /** Makes the record. */
        public PluginInterface build() {
            return new PluginInterface(
                    displayName,
                    shortDescription,
                    longDescription,
                    developerName,
                    category,
                    capabilities,
                    websiteUrl,
                    privacyPolicyUrl,
                    termsOfServiceUrl,
                    defaultPrompt,
                    brandColor,
                    composerIcon,
                    composerIconUrl,
                    logo,
                    logoDark,
                    logoUrl,
                    logoUrlDark,
                    screenshots,
                    screenshotUrls);
        }
    }
}
