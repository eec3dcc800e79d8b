package dev.codex4j.protocol.config;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code config/value/write}. Writes one value of the configuration.
 *
 * @param keyPath dotted path of the key
 * @param value the value
 * @param mergeStrategy how the value combines with what is there
 * @param filePath file to write; the user's own configuration when absent
 * @param expectedVersion version the file must still have for the write to happen
 */
public record ConfigValueWriteParams(
        String keyPath,
        JsonNode value,
        MergeStrategy mergeStrategy,
        @Optional @Nullable String filePath,
        @Optional @Nullable String expectedVersion) implements ClientRequest<ConfigWriteResponse> {
    public ConfigValueWriteParams {
        Objects.requireNonNull(keyPath, "keyPath");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mergeStrategy, "mergeStrategy");
    }

    @Override
    public String method() {
        return "config/value/write";
    }

    @Override
    public Class<ConfigWriteResponse> resultType() {
        return ConfigWriteResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String keyPath, JsonNode value, MergeStrategy mergeStrategy) {
        return new Builder(keyPath, value, mergeStrategy);
    }

    /** Collects the values of a {@link ConfigValueWriteParams}. */
    public static final class Builder {
        private String keyPath;
        private JsonNode value;
        private MergeStrategy mergeStrategy;
        private @Nullable String filePath;
        private @Nullable String expectedVersion;

        private Builder(String keyPath, JsonNode value, MergeStrategy mergeStrategy) {
            this.keyPath = keyPath;
            this.value = value;
            this.mergeStrategy = mergeStrategy;
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

        /** Makes the record. */
        public ConfigValueWriteParams build() {
            return new ConfigValueWriteParams(keyPath, value, mergeStrategy, filePath, expectedVersion);
        }
    }
}
