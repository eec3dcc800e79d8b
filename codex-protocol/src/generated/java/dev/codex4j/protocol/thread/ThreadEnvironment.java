package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * A thread environment.
 *
 * @param environmentId id of the environment
 * @param cwd working directory, as an absolute path
 * @param runtimeWorkspaceRoots folders that count as the workspace
 */
public record ThreadEnvironment(String environmentId, String cwd, List<String> runtimeWorkspaceRoots) {
    public ThreadEnvironment {
        Objects.requireNonNull(environmentId, "environmentId");
        Objects.requireNonNull(cwd, "cwd");
        runtimeWorkspaceRoots = Immutable.list(runtimeWorkspaceRoots, "runtimeWorkspaceRoots");
    }
}
