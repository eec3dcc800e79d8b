package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An environment skills params.
 *
 * @param required the required
 */
public record EnvironmentSkillsParams(@Optional @Nullable List<String> required) {
    public EnvironmentSkillsParams {
        required = required == null ? null : Immutable.list(required, "required");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link EnvironmentSkillsParams}. */
    public static final class Builder {
        private @Nullable List<String> required;

        private Builder() {}

        /** The required. */
        public Builder required(@Nullable List<String> required) {
            this.required = required;
            return this;
        }

        /** Makes the record. */
        public EnvironmentSkillsParams build() {
            return new EnvironmentSkillsParams(required);
        }
    }
}
