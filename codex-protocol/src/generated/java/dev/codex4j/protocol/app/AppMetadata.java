package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app metadata.
 *
 * @param review the review
 * @param categories the categories
 * @param subCategories the sub categories
 * @param seoDescription the seo description
 * @param screenshots the screenshots
 * @param developer the developer
 * @param version the version
 * @param versionId the version id
 * @param versionNotes the version notes
 * @param firstPartyRequiresInstall whether this applies: first party requires install
 * @param showInComposerWhenUnlinked whether this applies: show in composer when unlinked
 */
public record AppMetadata(
        @OrNull @Nullable AppReview review,
        @OrNull @Nullable List<String> categories,
        @OrNull @Nullable List<String> subCategories,
        @OrNull @Nullable String seoDescription,
        @OrNull @Nullable List<AppScreenshot> screenshots,
        @OrNull @Nullable String developer,
        @OrNull @Nullable String version,
        @OrNull @Nullable String versionId,
        @OrNull @Nullable String versionNotes,
        @OrNull @Nullable Boolean firstPartyRequiresInstall,
        @OrNull @Nullable Boolean showInComposerWhenUnlinked) {
    public AppMetadata {
        categories = categories == null ? null : Immutable.list(categories, "categories");
        subCategories = subCategories == null ? null : Immutable.list(subCategories, "subCategories");
        screenshots = screenshots == null ? null : Immutable.list(screenshots, "screenshots");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.review = review;
        builder.categories = categories;
        builder.subCategories = subCategories;
        builder.seoDescription = seoDescription;
        builder.screenshots = screenshots;
        builder.developer = developer;
        builder.version = version;
        builder.versionId = versionId;
        builder.versionNotes = versionNotes;
        builder.firstPartyRequiresInstall = firstPartyRequiresInstall;
        builder.showInComposerWhenUnlinked = showInComposerWhenUnlinked;
        return builder;
    }

    /** Collects the values of a {@link AppMetadata}. */
    public static final class Builder {
        private @Nullable AppReview review;
        private @Nullable List<String> categories;
        private @Nullable List<String> subCategories;
        private @Nullable String seoDescription;
        private @Nullable List<AppScreenshot> screenshots;
        private @Nullable String developer;
        private @Nullable String version;
        private @Nullable String versionId;
        private @Nullable String versionNotes;
        private @Nullable Boolean firstPartyRequiresInstall;
        private @Nullable Boolean showInComposerWhenUnlinked;

        private Builder() {}

        /** The review. */
        public Builder review(@Nullable AppReview review) {
            this.review = review;
            return this;
        }

        /** The categories. */
        public Builder categories(@Nullable List<String> categories) {
            this.categories = categories;
            return this;
        }

        /** The sub categories. */
        public Builder subCategories(@Nullable List<String> subCategories) {
            this.subCategories = subCategories;
            return this;
        }

        /** The seo description. */
        public Builder seoDescription(@Nullable String seoDescription) {
            this.seoDescription = seoDescription;
            return this;
        }

        /** The screenshots. */
        public Builder screenshots(@Nullable List<AppScreenshot> screenshots) {
            this.screenshots = screenshots;
            return this;
        }

        /** The developer. */
        public Builder developer(@Nullable String developer) {
            this.developer = developer;
            return this;
        }

        /** The version. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** The version id. */
        public Builder versionId(@Nullable String versionId) {
            this.versionId = versionId;
            return this;
        }

        /** The version notes. */
        public Builder versionNotes(@Nullable String versionNotes) {
            this.versionNotes = versionNotes;
            return this;
        }

        /** Whether this applies: first party requires install. */
        public Builder firstPartyRequiresInstall(@Nullable Boolean firstPartyRequiresInstall) {
            this.firstPartyRequiresInstall = firstPartyRequiresInstall;
            return this;
        }

        /** Whether this applies: show in composer when unlinked. */
        public Builder showInComposerWhenUnlinked(@Nullable Boolean showInComposerWhenUnlinked) {
            this.showInComposerWhenUnlinked = showInComposerWhenUnlinked;
            return this;
        }

        /** Makes the record. */
        public AppMetadata build() {
            return new AppMetadata(
                    review,
                    categories,
                    subCategories,
                    seoDescription,
                    screenshots,
                    developer,
                    version,
                    versionId,
                    versionNotes,
                    firstPartyRequiresInstall,
                    showInComposerWhenUnlinked);
        }
    }
}
