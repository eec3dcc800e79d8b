package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An app info.
 *
 * @param id the id
 * @param name the name
 * @param description the description, for people to read
 * @param logoUrl the logo url
 * @param logoUrlDark the logo url dark
 * @param iconAssets the icon assets
 * @param iconDarkAssets the icon dark assets
 * @param distributionChannel the distribution channel
 * @param branding the branding
 * @param appMetadata the app metadata
 * @param labels the labels
 * @param installUrl the install url
 * @param isAccessible whether this applies: is accessible
 * @param isEnabled whether this applies: is enabled
 * @param pluginDisplayNames the plugin display names
 */
public record AppInfo(
        String id,
        String name,
        @OrNull @Nullable String description,
        @OrNull @Nullable String logoUrl,
        @OrNull @Nullable String logoUrlDark,
        @OrNull @Nullable Map<String, String> iconAssets,
        @OrNull @Nullable Map<String, String> iconDarkAssets,
        @OrNull @Nullable String distributionChannel,
        @OrNull @Nullable AppBranding branding,
        @OrNull @Nullable AppMetadata appMetadata,
        @OrNull @Nullable Map<String, String> labels,
        @OrNull @Nullable String installUrl,
        @Default("false") boolean isAccessible,
        @Default("true") boolean isEnabled,
        @Default("[]") List<String> pluginDisplayNames) {
    public AppInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        iconAssets = iconAssets == null ? null : Immutable.map(iconAssets, "iconAssets");
        iconDarkAssets = iconDarkAssets == null ? null : Immutable.map(iconDarkAssets, "iconDarkAssets");
        labels = labels == null ? null : Immutable.map(labels, "labels");
        pluginDisplayNames = Immutable.list(pluginDisplayNames, "pluginDisplayNames");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.description = description;
        builder.logoUrl = logoUrl;
        builder.logoUrlDark = logoUrlDark;
        builder.iconAssets = iconAssets;
        builder.iconDarkAssets = iconDarkAssets;
        builder.distributionChannel = distributionChannel;
        builder.branding = branding;
        builder.appMetadata = appMetadata;
        builder.labels = labels;
        builder.installUrl = installUrl;
        builder.isAccessible = isAccessible;
        builder.isEnabled = isEnabled;
        builder.pluginDisplayNames = pluginDisplayNames;
        return builder;
    }

    /** Collects the values of a {@link AppInfo}. */
    public static final class Builder {
        private String id;
        private String name;
        private @Nullable String description;
        private @Nullable String logoUrl;
        private @Nullable String logoUrlDark;
        private @Nullable Map<String, String> iconAssets;
        private @Nullable Map<String, String> iconDarkAssets;
        private @Nullable String distributionChannel;
        private @Nullable AppBranding branding;
        private @Nullable AppMetadata appMetadata;
        private @Nullable Map<String, String> labels;
        private @Nullable String installUrl;
        private boolean isAccessible = false;
        private boolean isEnabled = true;
        private List<String> pluginDisplayNames = List.of();

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
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

        /** The icon assets. */
        public Builder iconAssets(@Nullable Map<String, String> iconAssets) {
            this.iconAssets = iconAssets;
            return this;
        }

        /** The icon dark assets. */
        public Builder iconDarkAssets(@Nullable Map<String, String> iconDarkAssets) {
            this.iconDarkAssets = iconDarkAssets;
            return this;
        }

        /** The distribution channel. */
        public Builder distributionChannel(@Nullable String distributionChannel) {
            this.distributionChannel = distributionChannel;
            return this;
        }

        /** The branding. */
        public Builder branding(@Nullable AppBranding branding) {
            this.branding = branding;
            return this;
        }

        /** The app metadata. */
        public Builder appMetadata(@Nullable AppMetadata appMetadata) {
            this.appMetadata = appMetadata;
            return this;
        }

        /** The labels. */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /** The install url. */
        public Builder installUrl(@Nullable String installUrl) {
            this.installUrl = installUrl;
            return this;
        }

        /** Whether this applies: is accessible. */
        public Builder isAccessible(boolean isAccessible) {
            this.isAccessible = isAccessible;
            return this;
        }

        /** Whether this applies: is enabled. */
        public Builder isEnabled(boolean isEnabled) {
            this.isEnabled = isEnabled;
            return this;
        }

        /** The plugin display names. */
        public Builder pluginDisplayNames(List<String> pluginDisplayNames) {
            this.pluginDisplayNames = pluginDisplayNames;
            return this;
        }

        /** Makes the record. */
        public AppInfo build() {
            return new AppInfo(
                    id,
                    name,
                    description,
                    logoUrl,
                    logoUrlDark,
                    iconAssets,
                    iconDarkAssets,
                    distributionChannel,
                    branding,
                    appMetadata,
                    labels,
                    installUrl,
                    isAccessible,
                    isEnabled,
                    pluginDisplayNames);
        }
    }
}
