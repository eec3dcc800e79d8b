package dev.codex4j.harness.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a repository stands, read from its files: no process is started.
 *
 * @param sha the commit that is checked out, null before the first one
 * @param branch the branch, null when the head is detached
 * @param originUrl the address of the remote named {@code origin}, null if there is none
 */
public record RepositoryState(
        @Nullable String sha,
        @Nullable String branch,
        @Nullable String originUrl) {
    private static final String BRANCHES = "refs/heads/";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");

    /** The repository that {@code folder} is in; empty if it is in none or the repository cannot be read. */
    public static Optional<RepositoryState> of(Path folder) {
        try {
            Path gitFolder = gitFolder(folder);
            return gitFolder == null ? Optional.empty() : Optional.of(read(gitFolder));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The folder that holds {@code .git}, upwards from {@code folder}. */
    public static Optional<Path> root(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Path gitFolder(Path folder) throws IOException {
        Path root = root(folder).orElse(null);
        if (root == null) {
            return null;
        }
        Path entry = root.resolve(".git");
        if (Files.isDirectory(entry)) {
            return entry;
        }
        String pointer = Files.readString(entry).strip();
        return pointer.startsWith("gitdir:")
                ? root.resolve(pointer.substring("gitdir:".length()).strip())
                : null;
    }

    private static RepositoryState read(Path gitFolder) throws IOException {
        Path shared = gitFolder;
        Path pointer = gitFolder.resolve("commondir");
        if (Files.exists(pointer)) {
            shared = gitFolder.resolve(Files.readString(pointer).strip()).normalize();
        }
        String head = Files.readString(gitFolder.resolve("HEAD")).strip();
        if (!head.startsWith("ref:")) {
            return new RepositoryState(head, null, originUrl(shared));
        }
        String reference = head.substring("ref:".length()).strip();
        String branch = reference.startsWith(BRANCHES) ? reference.substring(BRANCHES.length()) : null;
        return new RepositoryState(sha(shared, reference), branch, originUrl(shared));
    }

    private static @Nullable String sha(Path gitFolder, String reference) throws IOException {
        Path loose = gitFolder.resolve(reference);
        if (Files.exists(loose)) {
            return Files.readString(loose).strip();
        }
        Path packed = gitFolder.resolve("packed-refs");
        if (!Files.exists(packed)) {
            return null;
        }
        for (String line : Files.readAllLines(packed)) {
            String[] words = line.split(" ", 2);
            if (words.length == 2
                    && words[1].equals(reference)
                    && HASH.matcher(words[0]).matches()) {
                return words[0];
            }
        }
        return null;
    }

    private static @Nullable String originUrl(Path gitFolder) throws IOException {
        Path config = gitFolder.resolve("config");
        List<String> lines = Files.exists(config) ? Files.readAllLines(config) : List.of();
        boolean inOrigin = false;
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("[")) {
                inOrigin = text.equals("[remote \"origin\"]");
            } else if (inOrigin && text.matches("url\\s*=.*")) {
                return text.substring(text.indexOf('=') + 1).strip();
            }
        }
        return null;
    }
}
