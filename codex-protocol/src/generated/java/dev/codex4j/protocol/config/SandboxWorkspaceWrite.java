package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import java.util.List;

/**
 * A sandbox workspace write.
 *
 * @param writableRoots the writable roots
 * @param networkAccess whether this applies: network access
 * @param excludeTmpdirEnvVar whether this applies: exclude tmpdir env var
 * @param excludeSlashTmp whether this applies: exclude slash tmp
 */
public record SandboxWorkspaceWrite(
        @Name("writable_roots") @Default("[]") List<String> writableRoots,
        @Name("network_access") @Default("false") boolean networkAccess,
        @Name("exclude_tmpdir_env_var") @Default("false") boolean excludeTmpdirEnvVar,
        @Name("exclude_slash_tmp") @Default("false") boolean excludeSlashTmp) {
    public SandboxWorkspaceWrite {
        writableRoots = Immutable.list(writableRoots, "writableRoots");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link SandboxWorkspaceWrite}. */
    public static final class Builder {
        private List<String> writableRoots = List.of();
        private boolean networkAccess = false;
        private boolean excludeTmpdirEnvVar = false;
        private boolean excludeSlashTmp = false;

        private Builder() {}

        /** The writable roots. */
        public Builder writableRoots(List<String> writableRoots) {
            this.writableRoots = writableRoots;
            return this;
        }

        /** Whether this applies: network access. */
        public Builder networkAccess(boolean networkAccess) {
            this.networkAccess = networkAccess;
            return this;
        }

        /** Whether this applies: exclude tmpdir env var. */
        public Builder excludeTmpdirEnvVar(boolean excludeTmpdirEnvVar) {
            this.excludeTmpdirEnvVar = excludeTmpdirEnvVar;
            return this;
        }

        /** Whether this applies: exclude slash tmp. */
        public Builder excludeSlashTmp(boolean excludeSlashTmp) {
            this.excludeSlashTmp = excludeSlashTmp;
            return this;
        }

        /** Makes the record. */
        public SandboxWorkspaceWrite build() {
            return new SandboxWorkspaceWrite(writableRoots, networkAccess, excludeTmpdirEnvVar, excludeSlashTmp);
        }
    }
}
