package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A skill tool dependency.
 *
 * @param type the type
 * @param value the value
 * @param description the description, for people to read
 * @param transport the transport
 * @param command the command
 * @param url the address
 */
public record SkillToolDependency(
        String type,
        String value,
        @Optional @Nullable String description,
        @Optional @Nullable String transport,
        @Optional @Nullable String command,
        @Optional @Nullable String url) {
    public SkillToolDependency {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String type, String value) {
        return new Builder(type, value);
    }

    /** Collects the values of a {@link SkillToolDependency}. */
    public static final class Builder {
        private String type;
        private String value;
        private @Nullable String description;
        private @Nullable String transport;
        private @Nullable String command;
        private @Nullable String url;

        private Builder(String type, String value) {
            this.type = type;
            this.value = value;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The transport. */
        public Builder transport(@Nullable String transport) {
            this.transport = transport;
            return this;
        }

        /** The command. */
        public Builder command(@Nullable String command) {
            this.command = command;
            return this;
        }

        /** The address. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Makes the record. */
        public SkillToolDependency build() {
            return new SkillToolDependency(type, value, description, transport, command, url);
        }
    }
}
