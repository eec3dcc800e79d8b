package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A skill interface.
 *
 * @param displayName name to show to users
 * @param shortDescription description to show where room is short
 * @param iconSmall the icon small
 * @param iconLarge the icon large
 * @param iconSmallUrl the icon small url
 * @param iconLargeUrl the icon large url
 * @param brandColor the brand color
 * @param defaultPrompt the default prompt
 */
public record SkillInterface(
        @Optional @Nullable String displayName,
        @Optional @Nullable String shortDescription,
        @Optional @Nullable String iconSmall,
        @Optional @Nullable String iconLarge,
        @OrNull @Nullable String iconSmallUrl,
        @OrNull @Nullable String iconLargeUrl,
        @Optional @Nullable String brandColor,
        @Optional @Nullable String defaultPrompt) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.displayName = displayName;
        builder.shortDescription = shortDescription;
        builder.iconSmall = iconSmall;
        builder.iconLarge = iconLarge;
        builder.iconSmallUrl = iconSmallUrl;
        builder.iconLargeUrl = iconLargeUrl;
        builder.brandColor = brandColor;
        builder.defaultPrompt = defaultPrompt;
        return builder;
    }

    /** Collects the values of a {@link SkillInterface}. */
    public static final class Builder {
        private @Nullable String displayName;
        private @Nullable String shortDescription;
        private @Nullable String iconSmall;
        private @Nullable String iconLarge;
        private @Nullable String iconSmallUrl;
        private @Nullable String iconLargeUrl;
        private @Nullable String brandColor;
        private @Nullable String defaultPrompt;

        private Builder() {}

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

        /** The icon small. */
        public Builder iconSmall(@Nullable String iconSmall) {
            this.iconSmall = iconSmall;
            return this;
        }

        /** The icon large. */
        public Builder iconLarge(@Nullable String iconLarge) {
            this.iconLarge = iconLarge;
            return this;
        }

        /** The icon small url. */
        public Builder iconSmallUrl(@Nullable String iconSmallUrl) {
            this.iconSmallUrl = iconSmallUrl;
            return this;
        }

        /** The icon large url. */
        public Builder iconLargeUrl(@Nullable String iconLargeUrl) {
            this.iconLargeUrl = iconLargeUrl;
            return this;
        }

        /** The brand color. */
        public Builder brandColor(@Nullable String brandColor) {
            this.brandColor = brandColor;
            return this;
        }

        /** The default prompt. */
        public Builder defaultPrompt(@Nullable String defaultPrompt) {
            this.defaultPrompt = defaultPrompt;
            return this;
        }

        /** Makes the record. */
        public SkillInterface build() {
            return new SkillInterface(
                    displayName,
                    shortDescription,
                    iconSmall,
                    iconLarge,
                    iconSmallUrl,
                    iconLargeUrl,
                    brandColor,
                    defaultPrompt);
        }
    }
}
