package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Moves all files of a thread, or deletes them. Whoever calls has the thread's lock. */
final class ThreadMoves {
    private final RolloutFolders folders;

    ThreadMoves(RolloutFolders folders) {
        this.folders = folders;
    }

    /**
     * Moves a thread into the archive or back. If that ends halfway, the newest segment still lies in the sessions' folder:
     * the thread counts as not archived, and is whole, since older segments are found anywhere.
     */
    void move(ThreadFiles files, boolean intoArchive) throws IOException {
        List<RolloutFile> order = new ArrayList<>(files.segments());
        if (!intoArchive) {
            Collections.reverse(order);
        }
        for (RolloutFile file : order) {
            Path target = intoArchive ? folders.archivedFile(file.name()) : folders.liveFile(file.name());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Deletes a thread, the newest segment first: halfway, it is the thread as it was before lines were taken out. */
    void delete(String threadId) throws IOException {
        List<RolloutFile> files = folders.everywhere(threadId);
        Set<String> segments =
                files.stream().map(file -> file.name().segmentId()).collect(Collectors.toSet());
        requireUnused(threadId, segments);
        files.sort(Collections.reverseOrder((one, other) -> RolloutName.BY_AGE.compare(one.name(), other.name())));
        for (RolloutFile file : files) {
            Files.deleteIfExists(file.path());
        }
    }

    private void requireUnused(String threadId, Set<String> segments) throws IOException {
        for (boolean archived : new boolean[] {false, true}) {
            for (RolloutFile file : folders.all(archived)) {
                if (!file.name().threadId().equals(threadId)
                        && baseOf(file).filter(segments::contains).isPresent()) {
                    throw new ThreadStoreException(
                            Kind.CONFLICT, "cannot delete thread " + threadId + ": forked history still references it");
                }
            }
        }
    }

    private static Optional<String> baseOf(RolloutFile file) throws IOException {
        try (LineReader reader = LineReader.open(file.path())) {
            return Optional.ofNullable(SegmentStart.read(reader).base()).map(SegmentStart.Base::segmentId);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
