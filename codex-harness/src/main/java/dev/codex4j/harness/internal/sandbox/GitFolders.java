package dev.codex4j.harness.internal.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the folders that a {@code .git} file of a worktree or submodule points to. */
final class GitFolders {
    private static final String POINTER = "gitdir:";
    private static final int LONGEST_POINTER = 16 * 1024;

    private GitFolders() {}

    /** The repository folders behind a {@code .git} file; none for anything else. */
    static List<Path> behind(Path place) {
        Path parent = place.getParent();
        if (parent == null || !place.endsWith(".git") || !Files.isRegularFile(place)) {
            return List.of();
        }
        String text = line(place);
        if (!text.startsWith(POINTER)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try {
            Path gitdir =
                    parent.resolve(text.substring(POINTER.length()).strip()).normalize();
            if (Files.isDirectory(gitdir)) {
                found.add(RealPaths.of(gitdir));
                Path shared = gitdir.resolve("commondir");
                if (Files.isRegularFile(shared)) {
                    found.add(RealPaths.of(gitdir.resolve(line(shared)).normalize()));
                }
            }
        } catch (InvalidPathException e) {
            // Not a path on this system, so nothing that git could use.
            return List.of();
        }
        return found;
    }

    private static String line(Path file) {
        try {
            if (Files.size(file) > LONGEST_POINTER) {
                return "";
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
