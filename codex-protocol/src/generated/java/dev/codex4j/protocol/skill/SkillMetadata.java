package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A skill metadata.
 *
 * @param name the name
 * @param description the description, for people to read
 * @param shortDescription description to show where room is short
 * @param interfaceValue the interface
 * @param dependencies the dependencies
 * @param path the path
 * @param scope how far it reaches
 * @param enabled whether it is on
 * @param pluginId id of the plugin
 */
public record SkillMetadata(
        String name,
        String description,
        @Optional @Nullable String shortDescription,
        @Name("interface") @Optional @Nullable SkillInterface interfaceValue,
        @Optional @Nullable SkillDependencies dependencies,
        String path,
        SkillScope scope,
        boolean enabled,
        @OrNull @Nullable String pluginId) {
    public SkillMetadata {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(scope, "scope");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.description = description;
        builder.shortDescription = shortDescription;
        builder.interfaceValue = interfaceValue;
        builder.dependencies = dependencies;
        builder.path = path;
        builder.scope = scope;
        builder.enabled = enabled;
        builder.pluginId = pluginId;
        return builder;
    }

    /** Collects the values of a {@link SkillMetadata}. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String description;
        private @Nullable String shortDescription;
        private @Nullable SkillInterface interfaceValue;
        private @Nullable SkillDependencies dependencies;
        private @Nullable String path;
        private @Nullable SkillScope scope;
        private @Nullable Boolean enabled;
        private @Nullable String pluginId;

        private Builder() {}

        /** The name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The description, for people to read. */
        public Builder description(String description) {
            this.description = description;
            return this;
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

        /** The dependencies. */
        public Builder dependencies(@Nullable SkillDependencies dependencies) {
            this.dependencies = dependencies;
            return this;
        }

        /** The path. */
        public Builder path(String path) {
            this.path = path;
            return this;
        }

        /** How far it reaches. */
        public Builder scope(SkillScope scope) {
            this.scope = scope;
            return this;
        }

        /** Whether it is on. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Id of the plugin. */
        public Builder pluginId(@Nullable String pluginId) {
            this.pluginId = pluginId;
            return this;
        }

        /** Makes the record. */
        public SkillMetadata build() {
            return new SkillMetadata(
                    Objects.requireNonNull(name, "name"),
                    Objects.requireNonNull(description, "description"),
                    shortDescription,
                    interfaceValue,
                    dependencies,
                    Objects.requireNonNull(path, "path"),
                    Objects.requireNonNull(scope, "scope"),
                    Objects.requireNonNull(enabled, "enabled"),
                    pluginId);
        }
    }
}
