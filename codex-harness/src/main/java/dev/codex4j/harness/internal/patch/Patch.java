package dev.codex4j.harness.internal.patch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patch that was understood; nothing in it has been compared with any file yet.
 *
 * @param environmentId the environment that the patch names, or null if it names none
 * @param hunks what to do, in the order in which the patch says it; may be empty
 */
public record Patch(@Nullable String environmentId, List<Hunk> hunks) {
    public Patch {
        hunks = List.copyOf(hunks);
    }

    /** The same patch for wherever the turn works; a patch that comes as a command has no choice of environment. */
    public Patch withoutEnvironment() {
        return new Patch(null, hunks);
    }

    /** What a patch does to one file. */
    public sealed interface Hunk {
        /** The file, spelt as in the patch. */
        String path();
    }

    /** Create a file, or replace it, with this content. */
    public record Add(String path, String content) implements Hunk {}

    /** Delete a file. */
    public record Delete(String path) implements Hunk {}

    /** Change parts of a file, and move it where {@code movePath} is given. */
    public record Update(String path, @Nullable String movePath, List<Chunk> chunks) implements Hunk {
        public Update {
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * One run of lines to find and replace.
     *
     * @param context a line after which to look, or null to go on from the last match
     * @param lines the lines to find, to drop and to insert; never empty
     * @param endOfFile whether the match must be at the end of the file
     */
    public record Chunk(@Nullable String context, List<Line> lines, boolean endOfFile) {
        public Chunk {
            lines = List.copyOf(lines);
        }
    }

    /** What becomes of a line. */
    public enum Mark {
        KEEP,
        REMOVE,
        INSERT
    }

    /** A line of a chunk, without its mark. */
    public record Line(Mark mark, String text) {}
}
