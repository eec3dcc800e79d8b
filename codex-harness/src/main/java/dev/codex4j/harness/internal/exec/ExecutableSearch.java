package dev.codex4j.harness.internal.exec;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a program as the operating system would, so that a missing one is known before anything is started. */
public final class ExecutableSearch {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final String DEFAULT_PATH = "/usr/local/bin:/usr/bin:/bin";
    private static final List<String> SUFFIXES = WINDOWS ? List.of("", ".exe", ".cmd", ".bat", ".com") : List.of("");

    private ExecutableSearch() {}

    /**
     * The file that a command's first word stands for.
     *
     * @param program the word; with a separator in it, a path seen from {@code directory}
     * @param searchPath the value of PATH, or null for the system's default
     * @throws LaunchException if there is no such file, or only ones that may not be run
     */
    public static Path find(String program, Path directory, @Nullable String searchPath) throws LaunchException {
        if (program.isEmpty()) {
            throw LaunchException.noSuchFile();
        }
        boolean seen = false;
        try {
            for (Path candidate : candidates(program, directory, searchPath)) {
                if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
                    return candidate;
                }
                seen |= Files.exists(candidate);
            }
        } catch (InvalidPathException e) {
            throw LaunchException.noSuchFile();
        }
        throw seen ? LaunchException.permissionDenied() : LaunchException.noSuchFile();
    }

    private static List<Path> candidates(String program, Path directory, @Nullable String searchPath) {
        if (program.indexOf('/') >= 0 || program.indexOf(File.separatorChar) >= 0) {
            return SUFFIXES.stream()
                    .map(suffix -> directory.resolve(program + suffix))
                    .toList();
        }
        String path = searchPath == null ? DEFAULT_PATH : searchPath;
        return List.of(path.split(File.pathSeparator)).stream()
                .flatMap(folder -> SUFFIXES.stream()
                        .map(suffix -> directory.resolve(folder).resolve(program + suffix)))
                .toList();
    }
}
