package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An app template summary.
 *
 * @param templateId the template id
 * @param name the name
 * @param description the description, for people to read
 * @param category the category
 * @param canonicalConnectorId the canonical connector id
 * @param logoUrl the logo url
 * @param logoUrlDark the logo url dark
 * @param materializedAppIds the materialized app ids
 * @param reason why, for people to read
 */
public record AppTemplateSummary(
        String templateId,
        String name,
        @OrNull @Nullable String description,
        @OrNull @Nullable String category,
        @OrNull @Nullable String canonicalConnectorId,
        @OrNull @Nullable String logoUrl,
        @OrNull @Nullable String logoUrlDark,
        List<String> materializedAppIds,
        @OrNull @Nullable AppTemplateUnavailableReason reason) {
    public AppTemplateSummary {
        Objects.requireNonNull(templateId, "templateId");
        Objects.requireNonNull(name, "name");
        materializedAppIds = Immutable.list(materializedAppIds, "materializedAppIds");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String templateId, String name, List<String> materializedAppIds) {
        return new Builder(templateId, name, materializedAppIds);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(templateId, name, materializedAppIds);
        builder.description = description;
        builder.category = category;
        builder.canonicalConnectorId = canonicalConnectorId;
        builder.logoUrl = logoUrl;
        builder.logoUrlDark = logoUrlDark;
        builder.reason = reason;
        return builder;
    }

    /** Collects the values of a {@link AppTemplateSummary}. */
    public static final class Builder {
        private String templateId;
        private String name;
        private @Nullable String description;
        private @Nullable String category;
        private @Nullable String canonicalConnectorId;
        private @Nullable String logoUrl;
        private @Nullable String logoUrlDark;
        private List<String> materializedAppIds;
        private @Nullable AppTemplateUnavailableReason reason;

        private Builder(String templateId, String name, List<String> materializedAppIds) {
            this.templateId = templateId;
            this.name = name;
            this.materializedAppIds = materializedAppIds;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The category. */
        public Builder category(@Nullable String category) {
            this.category = category;
            return this;
        }

        /** The canonical connector id. */
        public Builder canonicalConnectorId(@Nullable String canonicalConnectorId) {
            this.canonicalConnectorId = canonicalConnectorId;
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

        /** Why, for people to read. */
        public Builder reason(@Nullable AppTemplateUnavailableReason reason) {
            this.reason = reason;
            return this;
        }

        /** Makes the record. */
        public AppTemplateSummary build() {
            return new AppTemplateSummary(
                    templateId,
                    name,
                    description,
                    category,
                    canonicalConnectorId,
                    logoUrl,
                    logoUrlDark,
                    materializedAppIds,
                    reason);
        }
    }
}
