package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.UnifiedDiff;
import dev.codex4j.protocol.item.FileUpdateChange;
import dev.codex4j.protocol.item.PatchChangeKind;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a patch with the files it would change, and works out what it would do to each. Reads only. */
public final class PatchVerifier {
    /** Fewer than the turn's diff shows: people see this one next to the file's name, while they decide. */
    private static final int CONTEXT = 1;

    private final Path directory;

    private PatchVerifier(Path directory) {
        this.directory = directory;
    }

    /**
     * Checks a patch whose relative paths start from {@code directory}.
     *
     * @throws PatchRejectedException if any part of it cannot be applied; the message says which and why
     */
    public static PatchApplication verify(Patch patch, Path directory) {
        if (patch.environmentId() != null) {
            throw PatchRejectedException.environmentUnavailable();
        }
        if (patch.hunks().isEmpty()) {
            throw PatchRejectedException.emptyPatch();
        }
        return new PatchVerifier(directory.toAbsolutePath().normalize()).verify(patch);
    }

    private PatchApplication verify(Patch patch) {
        List<PatchStep> steps = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Patch.Hunk hunk : patch.hunks()) {
            Path path = absolute(hunk.path());
            if (!seen.add(path)) {
                throw PatchRejectedException.invalidPatch("multiple operations target " + path);
            }
            steps.add(new PatchStep(hunk, path, target(hunk)));
        }
        List<FileUpdateChange> changes = new ArrayList<>();
        for (PatchStep step : steps) {
            changes.add(change(step));
        }
        changes.sort(Comparator.comparing(FileUpdateChange::path));
        return new PatchApplication(steps, changes);
    }

    private @Nullable Path target(Patch.Hunk hunk) {
        if (hunk instanceof Patch.Update update && update.movePath() != null) {
            return absolute(update.movePath());
        }
        return null;
    }

    private Path absolute(String path) {
        try {
            return directory.resolve(path).normalize();
        } catch (InvalidPathException e) {
            String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            throw PatchRejectedException.verificationFailed("'" + path + "' is invalid on '" + system + "'");
        }
    }

    private static FileUpdateChange change(PatchStep step) {
        Path path = step.path();
        if (step.hunk() instanceof Patch.Add add) {
            return new FileUpdateChange(path.toString(), new PatchChangeKind.Add(), add.content());
        }
        if (step.hunk() instanceof Patch.Update update) {
            String before = read(path, "Failed to read file to update ");
            Path target = step.target();
            String movePath = target == null ? null : target.toString();
            String diff = UnifiedDiff.hunks(before, updated(path, before, update), CONTEXT)
                    + (movePath == null ? "" : "\n\nMoved to: " + movePath);
            return new FileUpdateChange(path.toString(), new PatchChangeKind.Update(movePath), diff);
        }
        return new FileUpdateChange(path.toString(), new PatchChangeKind.Delete(), read(path, "Failed to read "));
    }

    private static String updated(Path path, String before, Patch.Update update) {
        try {
            return ChunkMatcher.apply(before, update.chunks());
        } catch (ChunkMatcher.NoMatchException e) {
            throw PatchRejectedException.verificationFailed(e.describe(path.toString()));
        }
    }

    private static String read(Path path, String failure) {
        try {
            return TextFile.text(TextFile.readAny(path));
        } catch (IOException e) {
            throw PatchRejectedException.verificationFailed(failure + path + ": " + TextFile.reason(e));
        }
    }
}
