package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn environment params.
 *
 * @param environmentId id of the environment
 * @param cwd working directory, as an absolute path
 * @param runtimeWorkspaceRoots folders that count as the workspace
 */
public record TurnEnvironmentParams(
        String environmentId,
        String cwd,
        @Optional @Nullable List<String> runtimeWorkspaceRoots) {
    public TurnEnvironmentParams {
        Objects.requireNonNull(environmentId, "environmentId");
        Objects.requireNonNull(cwd, "cwd");
        runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : Immutable.list(runtimeWorkspaceRoots, "runtimeWorkspaceRoots");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String environmentId, String cwd) {
        return new Builder(environmentId, cwd);
    }

    /** Collects the values of a {@link TurnEnvironmentParams}. */
    public static final class Builder {
        private String environmentId;
        private String cwd;
        private @Nullable List<String> runtimeWorkspaceRoots;

        private Builder(String environmentId, String cwd) {
            this.environmentId = environmentId;
            this.cwd = cwd;
        }

        /** Folders that count as the workspace. */
        public Builder runtimeWorkspaceRoots(@Nullable List<String> runtimeWorkspaceRoots) {
            this.runtimeWorkspaceRoots = runtimeWorkspaceRoots;
            return this;
        }

        /** Makes the record. */
        public TurnEnvironmentParams build() {
            return new TurnEnvironmentParams(environmentId, cwd, runtimeWorkspaceRoots);
        }
    }
}
