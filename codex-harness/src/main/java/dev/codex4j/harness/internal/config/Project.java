package dev.codex4j.harness.internal.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The project around a working folder.
 *
 * @param root the nearest folder at or above the working folder that holds a root marker; else the working folder
 * @param folders from the root down to the working folder
 */
record Project(Path root, List<Path> folders) {
    static Project around(Path workingFolder, List<String> rootMarkers) {
        Path start = workingFolder.toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path candidate = folder;
            if (rootMarkers.stream().anyMatch(marker -> Files.exists(candidate.resolve(marker)))) {
                return new Project(candidate, between(candidate, start));
            }
        }
        return new Project(start, List.of(start));
    }

    private static List<Path> between(Path root, Path leaf) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = leaf; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            folders.add(0, folder);
        }
        return List.copyOf(folders);
    }

    /** What the settings say about the working folder, the project's root, or the repository it belongs to. */
    TrustLevel trust(ObjectNode settings) {
        if (!(settings.get("projects") instanceof ObjectNode projects)) {
            return TrustLevel.UNKNOWN;
        }
        for (Path folder : trustFolders()) {
            JsonNode level = projects.path(folder.toString()).path("trust_level");
            if (level.isString()) {
                return level.stringValue().equals("trusted") ? TrustLevel.TRUSTED : TrustLevel.UNTRUSTED;
            }
        }
        return TrustLevel.UNKNOWN;
    }

    /** The folder to name when asking the user to trust this project. */
    Path trustFolder() {
        Path repository = repository();
        return repository == null ? root : repository;
    }

    private Set<Path> trustFolders() {
        Set<Path> candidates = new LinkedHashSet<>();
        candidates.add(folders.get(folders.size() - 1));
        candidates.add(root);
        Path repository = repository();
        if (repository != null) {
            candidates.add(repository);
        }
        for (Path folder : List.copyOf(candidates)) {
            try {
                candidates.add(folder.toRealPath());
            } catch (IOException notThere) {
                // A folder that does not exist has no other name.
            }
        }
        return candidates;
    }

    /** The main folder of the git repository; for a linked worktree, that of the repository it is linked to. */
    private @Nullable Path repository() {
        for (Path folder = folders.get(folders.size() - 1); folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.isDirectory(git)) {
                return folder;
            }
            if (Files.isRegularFile(git)) {
                return linkedRepository(folder, git);
            }
        }
        return null;
    }

    private static Path linkedRepository(Path folder, Path gitFile) {
        try {
            String line = Files.readString(gitFile).strip();
            if (line.startsWith("gitdir:")) {
                // The link leads to .git/worktrees/NAME of the repository.
                Path target = folder.resolve(line.substring("gitdir:".length()).strip());
                Path main = target.resolve("../../..").normalize();
                if (target.normalize().startsWith(main.resolve(".git/worktrees"))) {
                    return main;
                }
            }
        } catch (IOException unreadable) {
            // Then nothing is known but the folder itself.
        }
        return folder;
    }
}
