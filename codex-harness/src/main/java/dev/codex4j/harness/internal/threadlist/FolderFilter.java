package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.protocol.thread.ThreadListCwdFilter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which threads work in one of some folders, by whatever links they are reached. Used by one thread. */
final class FolderFilter implements Predicate<String> {
    private final Path base;
    private final Set<String> wanted;
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * @param base what relative folders start from
     */
    FolderFilter(ThreadListCwdFilter folders, Path base) {
        this.base = base;
        this.wanted = names(folders).stream().map(this::resolve).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(String folder) {
        // thousands of threads share few folders
        return known.computeIfAbsent(folder, name -> wanted.contains(name) || wanted.contains(resolve(name)));
    }

    private static List<String> names(ThreadListCwdFilter folders) {
        if (folders instanceof ThreadListCwdFilter.One one) {
            return List.of(one.value());
        }
        return folders instanceof ThreadListCwdFilter.Several several ? several.value() : List.of();
    }

    private String resolve(String folder) {
        try {
            Path path = base.resolve(folder).normalize();
            try {
                return path.toRealPath().toString();
            } catch (IOException e) {
                return path.toString(); // the folder is gone; its threads are not
            }
        } catch (InvalidPathException e) {
            return folder; // from another operating system
        }
    }
}
