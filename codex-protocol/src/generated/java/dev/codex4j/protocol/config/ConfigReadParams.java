package dev.codex4j.protocol.config;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code config/read}. Reads the effective configuration.
 *
 * @param includeLayers whether this applies: include layers
 * @param cwd working directory, as an absolute path
 */
public record ConfigReadParams(
        @Default(value = "false", omitted = true) boolean includeLayers,
        @Optional @Nullable String cwd) implements ClientRequest<ConfigReadResponse> {
    @Override
    public String method() {
        return "config/read";
    }

    @Override
    public Class<ConfigReadResponse> resultType() {
        return ConfigReadResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ConfigReadParams}. */
    public static final class Builder {
        private boolean includeLayers = false;
        private @Nullable String cwd;

        private Builder() {}

        /** Whether this applies: include layers. */
        public Builder includeLayers(boolean includeLayers) {
            this.includeLayers = includeLayers;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Makes the record. */
        public ConfigReadParams build() {
            return new ConfigReadParams(includeLayers, cwd);
        }
    }
}
