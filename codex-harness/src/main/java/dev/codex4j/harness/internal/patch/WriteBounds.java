package dev.codex4j.harness.internal.patch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where a patch may write, whatever symbolic links its paths go through. */
public final class WriteBounds {
    private final Predicate<Path> allowed;

    private WriteBounds(Predicate<Path> allowed) {
        this.allowed = allowed;
    }

    /** Anywhere the process itself may write. */
    public static WriteBounds anywhere() {
        return new WriteBounds(path -> true);
    }

    /** Where a test of paths without symbolic links says so. */
    public static WriteBounds where(Predicate<Path> allowed) {
        return new WriteBounds(allowed);
    }

    /**
     * Only where these paths lead now. Who says yes to them says yes to that, and not to what a link that is put in their
     * way afterwards makes of them.
     */
    public static WriteBounds exactly(Collection<Path> paths) {
        Set<Path> real = new HashSet<>();
        paths.forEach(path -> real.addAll(leadsTo(path)));
        return new WriteBounds(real::contains);
    }

    private static List<Path> leadsTo(Path path) {
        try {
            return List.of(RealPath.of(path), RealPath.ofEntry(path));
        } catch (IOException e) {
            // What leads nowhere now is not to be written later either.
            return List.of();
        }
    }

    /** Whether a path without symbolic links may be written. */
    boolean contains(Path real) {
        return allowed.test(real);
    }
}
