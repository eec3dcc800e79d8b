package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** How commands are confined. */
@Union("type")
public sealed interface SandboxPolicy {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends SandboxPolicy> variant(String tag) {
        return switch (tag) {
            case "dangerFullAccess" -> DangerFullAccess.class;
            case "readOnly" -> ReadOnly.class;
            case "externalSandbox" -> ExternalSandbox.class;
            case "workspaceWrite" -> WorkspaceWrite.class;
            default -> Unknown.class;
        };
    }

    /** Not at all. */
    @Variant("dangerFullAccess")
    record DangerFullAccess() implements SandboxPolicy {}

    /**
     * They may read files, and change nothing.
     *
     * @param networkAccess whether the network can be reached
     */
    @Variant("readOnly")
    record ReadOnly(@Default("false") boolean networkAccess) implements SandboxPolicy {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ReadOnly}. */
        public static final class Builder {
            private boolean networkAccess = false;

            private Builder() {}

            /** Whether the network can be reached. */
            public Builder networkAccess(boolean networkAccess) {
                this.networkAccess = networkAccess;
                return this;
            }

            /** Makes the record. */
            public ReadOnly build() {
                return new ReadOnly(networkAccess);
            }
        }
    }

    /**
     * By something outside of this program.
     *
     * @param networkAccess whether the network can be reached
     */
    @Variant("externalSandbox")
    record ExternalSandbox(@Default("\"restricted\"") NetworkAccess networkAccess) implements SandboxPolicy {
        public ExternalSandbox {
            Objects.requireNonNull(networkAccess, "networkAccess");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ExternalSandbox}. */
        public static final class Builder {
            private NetworkAccess networkAccess = NetworkAccess.RESTRICTED;

            private Builder() {}

            /** Whether the network can be reached. */
            public Builder networkAccess(NetworkAccess networkAccess) {
                this.networkAccess = networkAccess;
                return this;
            }

            /** Makes the record. */
            public ExternalSandbox build() {
                return new ExternalSandbox(networkAccess);
            }
        }
    }

    /**
     * They may write in the workspace.
     *
     * @param writableRoots folders that may be written to, besides the working directory
     * @param networkAccess whether the network can be reached
     * @param excludeTmpdirEnvVar whether the folder named by {@code TMPDIR} stays closed
     * @param excludeSlashTmp whether {@code /tmp} stays closed
     */
    @Variant("workspaceWrite")
    record WorkspaceWrite(
            @Default("[]") List<String> writableRoots,
            @Default("false") boolean networkAccess,
            @Default("false") boolean excludeTmpdirEnvVar,
            @Default("false") boolean excludeSlashTmp) implements SandboxPolicy {
        public WorkspaceWrite {
            writableRoots = Immutable.list(writableRoots, "writableRoots");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link WorkspaceWrite}. */
        public static final class Builder {
            private List<String> writableRoots = List.of();
            private boolean networkAccess = false;
            private boolean excludeTmpdirEnvVar = false;
            private boolean excludeSlashTmp = false;

            private Builder() {}

            /** Folders that may be written to, besides the working directory. */
            public Builder writableRoots(List<String> writableRoots) {
                this.writableRoots = writableRoots;
                return this;
            }

            /** Whether the network can be reached. */
            public Builder networkAccess(boolean networkAccess) {
                this.networkAccess = networkAccess;
                return this;
            }

            /** Whether the folder named by {@code TMPDIR} stays closed. */
            public Builder excludeTmpdirEnvVar(boolean excludeTmpdirEnvVar) {
                this.excludeTmpdirEnvVar = excludeTmpdirEnvVar;
                return this;
            }

            /** Whether {@code /tmp} stays closed. */
            public Builder excludeSlashTmp(boolean excludeSlashTmp) {
                this.excludeSlashTmp = excludeSlashTmp;
                return this;
            }

            /** Makes the record. */
            public WorkspaceWrite build() {
                return new WorkspaceWrite(writableRoots, networkAccess, excludeTmpdirEnvVar, excludeSlashTmp);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements SandboxPolicy {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
