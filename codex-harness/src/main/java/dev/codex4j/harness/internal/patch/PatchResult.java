package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.FileEdit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What came of applying a verified patch.
 *
 * @param succeeded whether all changes were made; otherwise none was
 * @param text the files by what was done to them, or why it failed; ends with a line break
 * @param edits the changes in the order in which they were made; empty after a failure
 */
public record PatchResult(boolean succeeded, String text, List<FileEdit> edits) {
    public PatchResult {
        edits = List.copyOf(edits);
    }

    /** The output that the model gets when it called the tool itself. */
    public String toolOutput(Duration elapsed) {
        long tenths = Math.round(elapsed.toNanos() / 1e8);
        String seconds = tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
        return "Exit code: " + (succeeded ? 0 : 1) + "\nWall time: " + seconds + " seconds\nOutput:\n" + text;
    }

    /** The output that the model gets when the patch came as a shell command. */
    public String commandOutput(Duration elapsed) {
        String output = toolOutput(elapsed);
        if (!succeeded) {
            return output;
        }
        return String.format(Locale.ROOT, "Wall time: %.4f seconds\nOutput:\n", elapsed.toNanos() / 1e9) + output;
    }
}
