package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code skills/config/write}.
 *
 * @param path the path
 * @param name the name
 * @param enabled whether it is on
 */
public record SkillsConfigWriteParams(
        @Optional @Nullable String path,
        @Optional @Nullable String name,
        boolean enabled) implements ClientRequest<SkillsConfigWriteResponse> {
    @Override
    public String method() {
        return "skills/config/write";
    }

    @Override
    public Class<SkillsConfigWriteResponse> resultType() {
        return SkillsConfigWriteResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(boolean enabled) {
        return new Builder(enabled);
    }

    /** Collects the values of a {@link SkillsConfigWriteParams}. */
    public static final class Builder {
        private @Nullable String path;
        private @Nullable String name;
        private boolean enabled;

        private Builder(boolean enabled) {
            this.enabled = enabled;
        }

        /** The path. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** The name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Makes the record. */
        public SkillsConfigWriteParams build() {
            return new SkillsConfigWriteParams(path, name, enabled);
        }
    }
}
