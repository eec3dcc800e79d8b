package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.skill.SkillInterface;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A skill summary.
 *
 * @param name the name
 * @param description the description, for people to read
 * @param shortDescription description to show where room is short
 * @param interfaceValue the interface
 * @param path the path
 * @param enabled whether it is on
 */
public record SkillSummary(
        String name,
        String description,
        @OrNull @Nullable String shortDescription,
        @Name("interface") @OrNull @Nullable SkillInterface interfaceValue,
        @OrNull @Nullable String path,
        boolean enabled) {
    public SkillSummary {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, String description, boolean enabled) {
        return new Builder(name, description, enabled);
    }

    /** Collects the values of a {@link SkillSummary}. */
    public static final class Builder {
        private String name;
        private String description;
        private @Nullable String shortDescription;
        private @Nullable SkillInterface interfaceValue;
        private @Nullable String path;
        private boolean enabled;

        private Builder(String name, String description, boolean enabled) {
            this.name = name;
            this.description = description;
            this.enabled = enabled;
        }

        /** Description to show where room is short. */
        public Builder shortDescription(@Nullable String shortDescription) {
            this.shortDescription = shortDescription;
            return this;
        }

        /** The interface. */
        public Builder interfaceValue(@Nullable SkillInterface interfaceValue) {
            this.interfaceValue = interfaceValue;
            return this;
        }

        /** The path. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** Makes the record. */
        public SkillSummary build() {
            return new SkillSummary(name, description, shortDescription, interfaceValue, path, enabled);
        }
    }
}
