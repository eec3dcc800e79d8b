package dev.codex4j.harness.internal.context;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The AGENTS.md rules that hold in a folder: those of the user, then those of the project from its root down to the
 * folder.
 *
 * @param sources the files that were read, in order
 * @param body their text as the model gets it, empty when there is none
 */
public record ProjectInstructions(List<Path> sources, String body) {
    private static final List<String> FILE_NAMES = List.of("AGENTS.override.md", "AGENTS.md");
    private static final String PROJECT_SEPARATOR = "--- project-doc ---";

    public ProjectInstructions {
        sources = List.copyOf(sources);
    }

    /** How rule files are looked for: {@code maxBytes} bounds those of the project taken together; 0 leaves them out. */
    public record Search(int maxBytes, List<String> fallbackFileNames, List<String> rootMarkers) {
        public Search {
            fallbackFileNames = List.copyOf(fallbackFileNames);
            rootMarkers = List.copyOf(rootMarkers);
        }
    }

    /** Reads the rules for {@code cwd}. Files that cannot be read are passed over: rules never stop a thread. */
    public static ProjectInstructions find(Path codexHome, Path cwd, Search search) {
        List<Path> sources = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        Path userFile = firstFile(codexHome, FILE_NAMES);
        if (userFile != null) {
            byte[] content = read(userFile, Integer.MAX_VALUE);
            if (content.length > 0) {
                sources.add(userFile);
                body.append(text(content));
            }
        }
        List<String> names = new ArrayList<>(FILE_NAMES);
        names.addAll(search.fallbackFileNames());
        StringBuilder project = new StringBuilder();
        int left = search.maxBytes();
        for (Path folder : rootToLeaf(cwd, search.rootMarkers())) {
            Path file = left > 0 ? firstFile(folder, names) : null;
            byte[] content = file == null ? new byte[0] : read(file, left);
            if (file == null || content.length == 0) {
                continue;
            }
            left -= content.length;
            sources.add(file);
            project.append(project.isEmpty() ? "" : "\n\n").append(text(content));
        }
        if (!project.isEmpty()) {
            body.append(body.isEmpty() ? "" : "\n\n" + PROJECT_SEPARATOR + "\n\n")
                    .append(project);
        }
        return new ProjectInstructions(sources, body.toString());
    }

    /** The block for the model, or null when there are no rules. */
    public @Nullable String block(Path cwd, String prefix) {
        return body.isEmpty()
                ? null
                : "# AGENTS.md instructions for " + cwd + "\n\n<INSTRUCTIONS>\n" + prefix + body + "\n</INSTRUCTIONS>";
    }

    private static Deque<Path> rootToLeaf(Path cwd, List<String> rootMarkers) {
        Deque<Path> folders = new ArrayDeque<>();
        for (Path folder = cwd; folder != null; folder = folder.getParent()) {
            folders.addFirst(folder);
            Path here = folder;
            if (rootMarkers.stream().anyMatch(marker -> Files.exists(here.resolve(marker)))) {
                return folders;
            }
        }
        return new ArrayDeque<>(List.of(cwd));
    }

    private static @Nullable Path firstFile(Path folder, List<String> names) {
        return names.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static byte[] read(Path file, int limit) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
