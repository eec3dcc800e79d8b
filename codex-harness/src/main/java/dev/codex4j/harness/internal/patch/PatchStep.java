package dev.codex4j.harness.internal.patch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A hunk and the absolute paths it stands for.
 *
 * @param target where an update moves the file, or null if it stays
 */
record PatchStep(Patch.Hunk hunk, Path path, @Nullable Path target) {
    /** Whether the file really leaves its place: moving it onto itself must not delete it. */
    boolean moves() {
        return target != null && !target.equals(path);
    }
}
