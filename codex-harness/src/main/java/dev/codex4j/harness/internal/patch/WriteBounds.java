package dev.codex4j.harness.internal.patch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a patch may write, whatever symbolic links its paths go through. */
public final class WriteBounds {
    private final @Nullable List<Path> roots;

    private WriteBounds(@Nullable List<Path> roots) {
        this.roots = roots;
    }

    /** Anywhere the process itself may write. */
    public static WriteBounds anywhere() {
        return new WriteBounds(null);
    }

    /** Only in these directories and below them; nowhere at all if there is none. */
    public static WriteBounds within(List<Path> roots) {
        return new WriteBounds(List.copyOf(roots));
    }

    /** Whether a path without symbolic links may be written. */
    boolean contains(Path real) throws IOException {
        if (roots == null) {
            return true;
        }
        List<Path> resolved = new ArrayList<>();
        for (Path root : roots) {
            resolved.add(RealPath.of(root.toAbsolutePath().normalize()));
        }
        return resolved.stream().anyMatch(real::startsWith);
    }
}
