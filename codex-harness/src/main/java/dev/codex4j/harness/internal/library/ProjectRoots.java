package dev.codex4j.harness.internal.library;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.project.ProjectRoot;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The folders of a project, each named in one way only. */
final class ProjectRoots {
    private ProjectRoots() {}

    /** Names folders in one way. Refuses those that are relative to others. */
    static List<ProjectRoot> absolute(List<ProjectRoot> asked) {
        return asked.stream().map(root -> new ProjectRoot(normal(root.path()))).toList();
    }

    /** Refuses folders that are named twice. */
    static void requireDistinct(List<ProjectRoot> roots) {
        Set<ProjectRoot> seen = new HashSet<>();
        for (ProjectRoot root : roots) {
            if (!seen.add(root)) {
                throw new RpcException(RpcException.INVALID_PARAMS, "duplicate project root: " + root.path());
            }
        }
    }

    private static String normal(String text) {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path.normalize().toString();
            }
        } catch (InvalidPathException e) {
            // No folder has such a name.
        }
        throw new RpcException(
                RpcException.INVALID_REQUEST, "Invalid request: AbsolutePathBuf deserialized without a base path");
    }
}
