package dev.codex4j.harness.internal.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Follows symbolic links, also of paths whose last parts do not exist yet. */
public final class RealPaths {
    private static final int MOST_LINKS = 40;

    private RealPaths() {}

    /**
     * The path with all links followed. What does not exist is kept as it is written; a link that leads to something that
     * does not exist is followed nevertheless, because writing to it creates that.
     */
    public static Path of(Path path) {
        Path current = path.toAbsolutePath().normalize();
        for (int followed = 0; followed <= MOST_LINKS; followed++) {
            Path existing = current;
            while (existing != null && !Files.exists(existing)) {
                if (Files.isSymbolicLink(existing)) {
                    break;
                }
                existing = existing.getParent();
            }
            if (existing == null) {
                return current;
            }
            Path rest = existing.relativize(current);
            if (!Files.isSymbolicLink(existing) || Files.exists(existing)) {
                return append(real(existing), rest);
            }
            current = append(target(existing), rest);
        }
        return current;
    }

    /** The symbolic links that are followed on the way to a path, each where it really lies. */
    static List<Path> linksOn(Path path) {
        Path absolute = path.toAbsolutePath();
        Path current = absolute.getRoot();
        Deque<Path> ahead = new ArrayDeque<>();
        absolute.forEach(ahead::add);
        List<Path> links = new ArrayList<>();
        while (!ahead.isEmpty() && links.size() <= MOST_LINKS) {
            Path next = current.resolve(ahead.remove()).normalize();
            if (!Files.isSymbolicLink(next)) {
                current = next;
                continue;
            }
            links.add(next);
            Path target = linkedTo(next);
            current = target.isAbsolute() ? target.getRoot() : current;
            for (int i = target.getNameCount() - 1; i >= 0; i--) {
                ahead.push(target.getName(i));
            }
        }
        return links;
    }

    private static Path linkedTo(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            // Gone since it was seen.
            return link;
        }
    }

    private static Path append(Path base, Path rest) {
        return (rest.toString().isEmpty() ? base : base.resolve(rest)).normalize();
    }

    private static Path real(Path existing) {
        try {
            return existing.toRealPath();
        } catch (IOException e) {
            // Gone or closed to us since it was seen: the written path is the best there is.
            return existing;
        }
    }

    private static Path target(Path link) {
        try {
            Path parent = link.toAbsolutePath().getParent();
            Path target = Files.readSymbolicLink(link);
            return parent == null ? target : real(parent).resolve(target).normalize();
        } catch (IOException e) {
            return link;
        }
    }
}
