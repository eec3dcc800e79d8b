package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code config/value/write} and {@code config/batchWrite}.
 *
 * @param status how it stands
 * @param version the version
 * @param filePath file to write; the user's own configuration when absent
 * @param overriddenMetadata the overridden metadata
 */
public record ConfigWriteResponse(
        WriteStatus status,
        String version,
        String filePath,
        @OrNull @Nullable OverriddenMetadata overriddenMetadata) {
    public ConfigWriteResponse {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(filePath, "filePath");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(WriteStatus status, String version, String filePath) {
        return new Builder(status, version, filePath);
    }

    /** Collects the values of a {@link ConfigWriteResponse}. */
    public static final class Builder {
        private WriteStatus status;
        private String version;
        private String filePath;
        private @Nullable OverriddenMetadata overriddenMetadata;

        private Builder(WriteStatus status, String version, String filePath) {
            this.status = status;
            this.version = version;
            this.filePath = filePath;
        }

        /** The overridden metadata. */
        public Builder overriddenMetadata(@Nullable OverriddenMetadata overriddenMetadata) {
            this.overriddenMetadata = overriddenMetadata;
            return this;
        }

        /** Makes the record. */
        public ConfigWriteResponse build() {
            return new ConfigWriteResponse(status, version, filePath, overriddenMetadata);
        }
    }
}
