package dev.codex4j.protocol.model;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model upgrade info.
 *
 * @param model name of the model
 * @param upgradeCopy the upgrade copy
 * @param modelLink the model link
 * @param migrationMarkdown the migration markdown
 * @param retirementAt retirement at, as Unix time in seconds
 */
public record ModelUpgradeInfo(
        String model,
        @OrNull @Nullable String upgradeCopy,
        @OrNull @Nullable String modelLink,
        @OrNull @Nullable String migrationMarkdown,
        @OrNull @Nullable Long retirementAt) {
    public ModelUpgradeInfo {
        Objects.requireNonNull(model, "model");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String model) {
        return new Builder(model);
    }

    /** Collects the values of a {@link ModelUpgradeInfo}. */
    public static final class Builder {
        private String model;
        private @Nullable String upgradeCopy;
        private @Nullable String modelLink;
        private @Nullable String migrationMarkdown;
        private @Nullable Long retirementAt;

        private Builder(String model) {
            this.model = model;
        }

        /** The upgrade copy. */
        public Builder upgradeCopy(@Nullable String upgradeCopy) {
            this.upgradeCopy = upgradeCopy;
            return this;
        }

        /** The model link. */
        public Builder modelLink(@Nullable String modelLink) {
            this.modelLink = modelLink;
            return this;
        }

        /** The migration markdown. */
        public Builder migrationMarkdown(@Nullable String migrationMarkdown) {
            this.migrationMarkdown = migrationMarkdown;
            return this;
        }

        /** Retirement at, as Unix time in seconds. */
        public Builder retirementAt(@Nullable Long retirementAt) {
            this.retirementAt = retirementAt;
            return this;
        }

        /** Makes the record. */
        public ModelUpgradeInfo build() {
            return new ModelUpgradeInfo(model, upgradeCopy, modelLink, migrationMarkdown, retirementAt);
        }
    }
}
