package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An additional file system permissions.
 *
 * @param read the read
 * @param write the write
 * @param globScanMaxDepth the glob scan max depth
 * @param entries the entries
 */
public record AdditionalFileSystemPermissions(
        @OrNull @Nullable List<String> read,
        @OrNull @Nullable List<String> write,
        @Unsigned(64) @Optional @Nullable Long globScanMaxDepth,
        @Optional @Nullable List<FileSystemSandboxEntry> entries) {
    public AdditionalFileSystemPermissions {
        read = read == null ? null : Immutable.list(read, "read");
        write = write == null ? null : Immutable.list(write, "write");
        entries = entries == null ? null : Immutable.list(entries, "entries");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AdditionalFileSystemPermissions}. */
    public static final class Builder {
        private @Nullable List<String> read;
        private @Nullable List<String> write;
        private @Nullable Long globScanMaxDepth;
        private @Nullable List<FileSystemSandboxEntry> entries;

        private Builder() {}

        /** The read. */
        public Builder read(@Nullable List<String> read) {
            this.read = read;
            return this;
        }

        /** The write. */
        public Builder write(@Nullable List<String> write) {
            this.write = write;
            return this;
        }

        /** The glob scan max depth. */
        public Builder globScanMaxDepth(@Nullable Long globScanMaxDepth) {
            this.globScanMaxDepth = globScanMaxDepth;
            return this;
        }

        /** The entries. */
        public Builder entries(@Nullable List<FileSystemSandboxEntry> entries) {
            this.entries = entries;
            return this;
        }

        /** Makes the record. */
        public AdditionalFileSystemPermissions build() {
            return new AdditionalFileSystemPermissions(read, write, globScanMaxDepth, entries);
        }
    }
}
