package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code plugin/skill/read}.
 *
 * @param contents the contents
 */
public record PluginSkillReadResponse(@OrNull @Nullable String contents) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link PluginSkillReadResponse}. */
    public static final class Builder {
        private @Nullable String contents;

        private Builder() {}

        /** The contents. */
        public Builder contents(@Nullable String contents) {
            this.contents = contents;
            return this;
        }

        /** Makes the record. */
        public PluginSkillReadResponse build() {
            return new PluginSkillReadResponse(contents);
        }
    }
}
