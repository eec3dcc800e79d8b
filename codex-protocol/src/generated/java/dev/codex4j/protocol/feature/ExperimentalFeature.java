package dev.codex4j.protocol.feature;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An experimental feature.
 *
 * @param name the name
 * @param stage the stage
 * @param displayName name to show to users
 * @param description the description, for people to read
 * @param announcement the announcement
 * @param enabled whether it is on
 * @param defaultEnabled whether this applies: default enabled
 */
public record ExperimentalFeature(
        String name,
        ExperimentalFeatureStage stage,
        @OrNull @Nullable String displayName,
        @OrNull @Nullable String description,
        @OrNull @Nullable String announcement,
        boolean enabled,
        boolean defaultEnabled) {
    public ExperimentalFeature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stage, "stage");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(
            String name, ExperimentalFeatureStage stage, boolean enabled, boolean defaultEnabled) {
        return new Builder(name, stage, enabled, defaultEnabled);
    }

    /** Collects the values of a {@link ExperimentalFeature}. */
    public static final class Builder {
        private String name;
        private ExperimentalFeatureStage stage;
        private @Nullable String displayName;
        private @Nullable String description;
        private @Nullable String announcement;
        private boolean enabled;
        private boolean defaultEnabled;

        private Builder(String name, ExperimentalFeatureStage stage, boolean enabled, boolean defaultEnabled) {
            this.name = name;
            this.stage = stage;
            this.enabled = enabled;
            this.defaultEnabled = defaultEnabled;
        }

        /** Name to show to users. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The announcement. */
        public Builder announcement(@Nullable String announcement) {
            this.announcement = announcement;
            return this;
        }

        /** Makes the record. */
        public ExperimentalFeature build() {
            return new ExperimentalFeature(
                    name, stage, displayName, description, announcement, enabled, defaultEnabled);
        }
    }
}
