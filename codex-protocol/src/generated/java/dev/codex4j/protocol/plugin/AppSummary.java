package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An app summary.
 *
 * @param id the id
 * @param name the name
 * @param description the description, for people to read
 * @param installUrl the install url
 * @param category the category
 */
public record AppSummary(
        String id,
        String name,
        @OrNull @Nullable String description,
        @OrNull @Nullable String installUrl,
        @OrNull @Nullable String category) {
    public AppSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Collects the values of a {@link AppSummary}. */
    public static final class Builder {
        private String id;
        private String name;
        private @Nullable String description;
        private @Nullable String installUrl;
        private @Nullable String category;

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The install url. */
        public Builder installUrl(@Nullable String installUrl) {
            this.installUrl = installUrl;
            return this;
        }

        /** The category. */
        public Builder category(@Nullable String category) {
            this.category = category;
            return this;
        }

        /** Makes the record. */
        public AppSummary build() {
            return new AppSummary(id, name, description, installUrl, category);
        }
    }
}
