package dev.codex4j.protocol.config;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code config/batchWrite}. Writes several values of the configuration at once.
 *
 * @param edits the edits
 * @param filePath file to write; the user's own configuration when absent
 * @param expectedVersion version the file must still have for the write to happen
 * @param reloadUserConfig whether this applies: reload user config
 */
public record ConfigBatchWriteParams(
        List<ConfigEdit> edits,
        @Optional @Nullable String filePath,
        @Optional @Nullable String expectedVersion,
        @Default(value = "false", omitted = true) boolean reloadUserConfig) implements ClientRequest<ConfigWriteResponse> {
    public ConfigBatchWriteParams {
        edits = Immutable.list(edits, "edits");
    }

    @Override
    public String method() {
        return "config/batchWrite";
    }

    @Override
    public Class<ConfigWriteResponse> resultType() {
        return ConfigWriteResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ConfigEdit> edits) {
        return new Builder(edits);
    }

    /** Collects the values of a {@link ConfigBatchWriteParams}. */
    public static final class Builder {
        private List<ConfigEdit> edits;
        private @Nullable String filePath;
        private @Nullable String expectedVersion;
        private boolean reloadUserConfig = false;

        private Builder(List<ConfigEdit> edits) {
            this.edits = edits;
        }

        /** File to write; the user's own configuration when absent. */
        public Builder filePath(@Nullable String filePath) {
            this.filePath = filePath;
            return this;
        }

        /** Version the file must still have for the write to happen. */
        public Builder expectedVersion(@Nullable String expectedVersion) {
            this.expectedVersion = expectedVersion;
            return this;
        }

        /** Whether this applies: reload user config. */
        public Builder reloadUserConfig(boolean reloadUserConfig) {
            this.reloadUserConfig = reloadUserConfig;
            return this;
        }

        /** Makes the record. */
        public ConfigBatchWriteParams build() {
            return new ConfigBatchWriteParams(edits, filePath, expectedVersion, reloadUserConfig);
        }
    }
}
