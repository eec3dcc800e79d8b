package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files as they will be once the steps so far are done; the disk stays as it is until {@link #commit}.
 *
 * <p>Keyed by real paths, so that two spellings of one file are one file here too.
 */
final class StagedFiles {
    private final WriteBounds bounds;
    private final Map<Path, PatchWriter.Operation> operations = new LinkedHashMap<>();

    StagedFiles(WriteBounds bounds) {
        this.bounds = bounds;
    }

    /** The content of a file that must exist. */
    FileContent read(Path path) throws IOException {
        FileContent content = current(path);
        if (content == null) {
            throw new NoSuchFileException(path.toString());
        }
        return content;
    }

    private @Nullable FileContent current(Path path) throws IOException {
        PatchWriter.Operation entry = operations.get(RealPath.ofEntry(path));
        if (entry instanceof PatchWriter.Delete) {
            return null;
        }
        PatchWriter.Operation staged = operations.get(RealPath.of(path));
        if (staged instanceof PatchWriter.Write write) {
            return write.content();
        }
        return staged == null ? TextFile.readIfPresent(path) : null;
    }

    /**
     * Stages a file's new content and gives the content it takes the place of, or null if there was none.
     *
     * @param permissionsOf whose permissions a file that is new to its path gets
     */
    @Nullable
    FileContent write(Path path, FileContent content, Path permissionsOf) throws WriteFailedException {
        try {
            FileContent before = current(path);
            boolean linkRemoved = operations.get(RealPath.ofEntry(path)) instanceof PatchWriter.Delete;
            Path target = linkRemoved ? RealPath.ofEntry(path) : RealPath.of(path);
            check(target);
            operations.remove(target);
            operations.put(target, new PatchWriter.Write(path, target, content, RealPath.of(permissionsOf)));
            return before;
        } catch (IOException e) {
            throw WriteFailedException.writing(path, e);
        }
    }

    /** Stages the removal of a file. */
    void delete(Path path) throws WriteFailedException {
        try {
            Path entry = RealPath.ofEntry(path);
            check(entry);
            operations.remove(entry);
            if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
                operations.put(entry, new PatchWriter.Delete(path, entry));
            }
        } catch (IOException e) {
            throw new WriteFailedException("Failed to delete file " + path, e);
        }
    }

    private void check(Path real) throws IOException {
        if (!bounds.contains(real)) {
            throw new IOException("outside of the writable directories");
        }
    }

    /** Makes it so, all or nothing. */
    void commit() throws WriteFailedException {
        List<PatchWriter.Operation> ordered = new ArrayList<>(operations.values());
        new PatchWriter(ordered).write();
    }
}
