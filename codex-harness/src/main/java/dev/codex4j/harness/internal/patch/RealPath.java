package dev.codex4j.harness.internal.patch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Follows symbolic links, also towards files that do not exist yet. */
final class RealPath {
    private static final int MAX_LINKS = 40;

    private RealPath() {}

    /** Where something written to {@code path} really ends up. */
    static Path of(Path path) throws IOException {
        return of(path, MAX_LINKS);
    }

    /** Where the directory entry {@code path} really is; a link in the last place stands for itself. */
    static Path ofEntry(Path path) throws IOException {
        Path parent = path.getParent();
        Path name = path.getFileName();
        return parent == null || name == null ? path : of(parent).resolve(name);
    }

    private static Path of(Path path, int linksLeft) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException absent) {
            Path parent = path.getParent();
            Path name = path.getFileName();
            if (parent == null || name == null) {
                return path;
            }
            if (linksLeft == 0) {
                throw new FileSystemLoopException(path.toString());
            }
            Path realParent = of(parent, linksLeft - 1);
            Path entry = realParent.resolve(name);
            if (!Files.isSymbolicLink(entry)) {
                return entry;
            }
            return of(realParent.resolve(Files.readSymbolicLink(entry)).normalize(), linksLeft - 1);
        }
    }
}
