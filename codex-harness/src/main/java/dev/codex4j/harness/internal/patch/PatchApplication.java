package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.FileContent;
import dev.codex4j.harness.internal.diff.FileEdit;
import dev.codex4j.protocol.item.FileUpdateChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A verified patch: known to fit the files, not yet written. */
public final class PatchApplication {
    private final List<PatchStep> steps;
    private final List<FileUpdateChange> changes;

    PatchApplication(List<PatchStep> steps, List<FileUpdateChange> changes) {
        this.steps = List.copyOf(steps);
        this.changes = List.copyOf(changes);
    }

    /**
     * What the patch does to each file, as clients are shown it: absolute paths in order; the whole content of a file
     * that is added or deleted, hunks without a file header for an update.
     */
    public List<FileUpdateChange> changes() {
        return changes;
    }

    /** Every absolute path that the patch would create, change or remove, the targets of moves included. */
    public Set<Path> paths() {
        Set<Path> paths = new TreeSet<>();
        for (PatchStep step : steps) {
            paths.add(step.path());
            Path target = step.target();
            if (target != null) {
                paths.add(target);
            }
        }
        return paths;
    }

    /**
     * Makes the changes: all of them, or none.
     *
     * <p>The files are read again, since they may have changed while somebody thought about an approval. New contents
     * are complete beside their targets before the first of them is moved into place; if a later one cannot be, those
     * before it are put back.
     *
     * @param bounds where files may be written, symbolic links followed
     */
    public PatchResult apply(WriteBounds bounds) {
        List<FileEdit> edits = new ArrayList<>();
        try {
            StagedFiles files = new StagedFiles(bounds);
            for (PatchStep step : steps) {
                edits.add(stage(step, files));
            }
            files.commit();
        } catch (WriteFailedException e) {
            return new PatchResult(false, e.text() + "\n", List.of());
        }
        return new PatchResult(true, summary(), edits);
    }

    private static FileEdit stage(PatchStep step, StagedFiles files) throws WriteFailedException {
        Path path = step.path();
        if (step.hunk() instanceof Patch.Add add) {
            FileContent after = FileContent.of(add.content());
            return FileEdit.written(path, files.write(path, after, path), after);
        }
        if (step.hunk() instanceof Patch.Update update) {
            FileContent before = present(path, files, "Failed to read file to update ");
            FileContent after = updated(path, before, update);
            Path target = step.target();
            if (target == null || !step.moves()) {
                files.write(path, after, path);
                return FileEdit.written(path, before, after);
            }
            FileContent overwritten = files.write(target, after, path);
            files.delete(path);
            return FileEdit.moved(path, target, before, overwritten, after);
        }
        FileContent before = present(path, files, "Failed to read ");
        files.delete(path);
        return FileEdit.deleted(path, before);
    }

    private static FileContent present(Path path, StagedFiles files, String failure) throws WriteFailedException {
        try {
            FileContent content = files.read(path);
            TextFile.text(content);
            return content;
        } catch (IOException e) {
            throw new WriteFailedException(failure + path + ": " + TextFile.reason(e), e);
        }
    }

    private static FileContent updated(Path path, FileContent before, Patch.Update update) throws WriteFailedException {
        try {
            String text = before.text();
            return FileContent.of(ChunkMatcher.apply(text == null ? "" : text, update.chunks()));
        } catch (ChunkMatcher.NoMatchException e) {
            throw new WriteFailedException(e.describe(path.toString()), e);
        }
    }

    private String summary() {
        StringBuilder text = new StringBuilder("Success. Updated the following files:\n");
        list(text, "A ", Patch.Add.class);
        list(text, "M ", Patch.Update.class);
        list(text, "D ", Patch.Delete.class);
        return text.toString();
    }

    private void list(StringBuilder text, String letter, Class<? extends Patch.Hunk> kind) {
        for (PatchStep step : steps) {
            if (kind.isInstance(step.hunk())) {
                text.append(letter).append(shown(step.hunk())).append('\n');
            }
        }
    }

    private static String shown(Patch.Hunk hunk) {
        @Nullable String moved = hunk instanceof Patch.Update update ? update.movePath() : null;
        return moved == null ? hunk.path() : moved;
    }
}
