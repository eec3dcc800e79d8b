package dev.codex4j.harness.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a patch.
 *
 * <p>Models do not always keep to the grammar, so this is lenient where the meaning is clear: white space around the
 * markers, a here-document around the patch, blank lines that should have been context lines, a first chunk without
 * {@code @@}.
 */
public final class PatchParser {
    private static final String BEGIN = "*** Begin Patch";
    private static final String END = "*** End Patch";
    private static final String ENVIRONMENT = "*** Environment ID:";
    private static final String ADD = "*** Add File: ";
    private static final String DELETE = "*** Delete File: ";
    private static final String UPDATE = "*** Update File: ";
    private static final String MOVE = "*** Move to: ";
    private static final Set<String> HERE_DOCUMENTS = Set.of("<<EOF", "<<'EOF'", "<<\"EOF\"");

    private final List<String> lines;
    private final List<Patch.Hunk> hunks = new ArrayList<>();
    private @Nullable String environmentId;
    private int at = 1;

    private PatchParser(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads a patch.
     *
     * @throws PatchRejectedException if it is not one; the message says which line is wrong and why
     */
    public static Patch parse(String text) {
        List<String> lines = lines(Whitespace.trim(text));
        PatchRejectedException fault = frameFault(lines);
        if (fault != null && isHereDocument(lines)) {
            lines = lines.subList(1, lines.size() - 1);
            fault = frameFault(lines);
        }
        if (fault != null) {
            throw fault;
        }
        return new PatchParser(lines).patch();
    }

    /** Whether a text starts as a patch does and ends as one. */
    static boolean looksLikePatch(String text) {
        return frameFault(lines(Whitespace.trim(text))) == null;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String line : text.split("\n", -1)) {
                lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            }
        }
        return lines;
    }

    private static @Nullable PatchRejectedException frameFault(List<String> lines) {
        if (!lines.isEmpty() && !Whitespace.trim(lines.get(0)).equals(BEGIN)) {
            return PatchRejectedException.invalidPatch("The first line of the patch must be '" + BEGIN + "'");
        }
        if (lines.isEmpty() || !Whitespace.trim(lines.get(lines.size() - 1)).equals(END)) {
            return missingEnd();
        }
        return null;
    }

    private static PatchRejectedException missingEnd() {
        return PatchRejectedException.invalidPatch("The last line of the patch must be '" + END + "'");
    }

    private static boolean isHereDocument(List<String> lines) {
        return lines.size() >= 4
                && HERE_DOCUMENTS.contains(lines.get(0))
                && lines.get(lines.size() - 1).endsWith("EOF");
    }

    private Patch patch() {
        while (Whitespace.trim(line()).startsWith(ENVIRONMENT)) {
            environment(Whitespace.trim(Whitespace.trim(line()).substring(ENVIRONMENT.length())));
            at++;
        }
        while (!Whitespace.trim(line()).equals(END)) {
            hunks.add(hunk(Whitespace.trim(line())));
        }
        for (String line : lines.subList(at, lines.size())) {
            String rest = Whitespace.trim(line);
            if (!rest.isEmpty() && !rest.equals(END)) {
                throw missingEnd();
            }
        }
        return new Patch(environmentId, hunks);
    }

    private void environment(String id) {
        if (environmentId != null) {
            throw PatchRejectedException.invalidPatch("apply_patch environment_id cannot be specified more than once");
        }
        if (id.isEmpty()) {
            throw PatchRejectedException.invalidPatch("apply_patch environment_id cannot be empty");
        }
        environmentId = id;
    }

    private Patch.Hunk hunk(String header) {
        if (header.startsWith(ADD)) {
            at++;
            return new Patch.Add(header.substring(ADD.length()), addedContent());
        }
        if (header.startsWith(DELETE)) {
            at++;
            return new Patch.Delete(header.substring(DELETE.length()));
        }
        if (header.startsWith(UPDATE)) {
            return update(header.substring(UPDATE.length()));
        }
        throw PatchRejectedException.invalidHunk(
                at + 1,
                "'" + header + "' is not a valid hunk header. Valid hunk headers: '" + ADD + "{path}', '" + DELETE
                        + "{path}', '" + UPDATE + "{path}'");
    }

    private String addedContent() {
        StringBuilder content = new StringBuilder();
        while (line().startsWith("+")) {
            content.append(line(), 1, line().length()).append('\n');
            at++;
        }
        return content.toString();
    }

    private Patch.Update update(String path) {
        int header = at++;
        String movePath = null;
        if (Whitespace.trimEnd(line()).startsWith(MOVE)) {
            movePath = Whitespace.trimEnd(line()).substring(MOVE.length());
            at++;
        }
        List<Patch.Chunk> chunks = new ArrayList<>();
        while (!endsUpdate()) {
            chunks.add(chunk(chunks.isEmpty()));
            skipBlankLinesAfterEndOfFile(chunks.get(chunks.size() - 1));
        }
        if (chunks.isEmpty()) {
            throw PatchRejectedException.invalidHunk(header + 1, "Update file hunk for path '" + path + "' is empty");
        }
        return new Patch.Update(path, movePath, chunks);
    }

    private Patch.Chunk chunk(boolean first) {
        String opening = Whitespace.trimEnd(line());
        boolean marked = opening.equals("@@") || opening.startsWith("@@ ");
        if (!marked && !first) {
            throw PatchRejectedException.invalidHunk(
                    at + 1, "Expected update hunk to start with a @@ context marker, got: '" + line() + "'");
        }
        String context = opening.startsWith("@@ ") ? opening.substring(3) : null;
        at += marked ? 1 : 0;
        List<Patch.Line> changes = new ArrayList<>();
        for (Patch.Line change = change(); change != null; change = change()) {
            changes.add(change);
            at++;
        }
        boolean endOfFile = isEndOfFile();
        if (changes.isEmpty()) {
            throw PatchRejectedException.invalidHunk(
                    at + 1,
                    endOfFile || isLast()
                            ? "Update hunk does not contain any lines"
                            : "Unexpected line found in update hunk: '" + line() + "'. Every line should start with ' '"
                                    + " (context line), '+' (added line), or '-' (removed line)");
        }
        at += endOfFile ? 1 : 0;
        return new Patch.Chunk(context, changes, endOfFile);
    }

    private Patch.@Nullable Line change() {
        String line = line();
        if (isLast()) {
            return null;
        }
        if (line.isEmpty()) {
            return new Patch.Line(Patch.Mark.KEEP, "");
        }
        String text = line.substring(1);
        return switch (line.charAt(0)) {
            case ' ' -> new Patch.Line(Patch.Mark.KEEP, text);
            case '-' -> new Patch.Line(Patch.Mark.REMOVE, text);
            case '+' -> new Patch.Line(Patch.Mark.INSERT, text);
            default -> null;
        };
    }

    private void skipBlankLinesAfterEndOfFile(Patch.Chunk chunk) {
        while (chunk.endOfFile() && line().isEmpty()) {
            at++;
        }
    }

    /** An indented marker inside an update is a context line, so only its end is trimmed here. */
    private boolean endsUpdate() {
        String line = Whitespace.trimEnd(line());
        return isLast() || line.startsWith(ADD) || line.startsWith(DELETE) || line.startsWith(UPDATE);
    }

    private boolean isEndOfFile() {
        return Whitespace.trimEnd(line()).equals("*** End of File");
    }

    private boolean isLast() {
        return at == lines.size() - 1 || Whitespace.trimEnd(line()).equals(END);
    }

    private String line() {
        return lines.get(at);
    }
}
