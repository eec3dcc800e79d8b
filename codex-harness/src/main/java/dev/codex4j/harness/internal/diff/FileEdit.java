package dev.codex4j.harness.internal.diff;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change that was made to the files of a workspace.
 *
 * @param path the absolute path that was changed
 * @param movedTo where the file went, or null if it stayed
 * @param before what {@code path} held, or null if there was no such file
 * @param overwritten what {@code movedTo} held, or null if there was no such file (or no move)
 * @param after the new content, or null if the file was deleted
 */
public record FileEdit(
        Path path,
        @Nullable Path movedTo,
        @Nullable FileContent before,
        @Nullable FileContent overwritten,
        @Nullable FileContent after) {
    public FileEdit {
        if (movedTo != null) {
            Objects.requireNonNull(before, "only an existing file can move");
            Objects.requireNonNull(after, "a file that moves still exists");
        }
    }

    /** A file was created, or replaced where {@code before} is given. */
    public static FileEdit written(Path path, @Nullable FileContent before, FileContent after) {
        return new FileEdit(path, null, before, null, after);
    }

    /** A file was deleted. */
    public static FileEdit deleted(Path path, FileContent before) {
        return new FileEdit(path, null, before, null, null);
    }

    /** A file was moved, its content changed on the way. */
    public static FileEdit moved(
            Path path, Path movedTo, FileContent before, @Nullable FileContent overwritten, FileContent after) {
        return new FileEdit(path, movedTo, before, overwritten, after);
    }
}
