package dev.codex4j.protocol.server;

import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * A server diagnostics process.
 *
 * @param id the id
 * @param residentMemoryBytes resident memory, in bytes
 * @param physicalFootprintBytes physical footprint, in bytes
 */
public record ServerDiagnosticsProcess(
        @Unsigned(32) long id,
        @Unsigned(64) @OrNull @Nullable Long residentMemoryBytes,
        @Unsigned(64) @OrNull @Nullable Long physicalFootprintBytes) {
    /** Starts a record with the values it cannot do without. */
    public static Builder builder(long id) {
        return new Builder(id);
    }

    /** Collects the values of a {@link ServerDiagnosticsProcess}. */
    public static final class Builder {
        private long id;
        private @Nullable Long residentMemoryBytes;
        private @Nullable Long physicalFootprintBytes;

        private Builder(long id) {
            this.id = id;
        }

        /** Resident memory, in bytes. */
        public Builder residentMemoryBytes(@Nullable Long residentMemoryBytes) {
            this.residentMemoryBytes = residentMemoryBytes;
            return this;
        }

        /** Physical footprint, in bytes. */
        public Builder physicalFootprintBytes(@Nullable Long physicalFootprintBytes) {
            this.physicalFootprintBytes = physicalFootprintBytes;
            return this;
        }

        /** Makes the record. */
        public ServerDiagnosticsProcess build() {
            return new ServerDiagnosticsProcess(id, residentMemoryBytes, physicalFootprintBytes);
        }
    }
}
