package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds the chunks of an update in a file and puts the new text together.
 *
 * <p>Chunks are looked for in file order, each at the first place after the last where its lines stand exactly; failing
 * that, where they stand up to trailing white space, up to surrounding white space, up to typographic punctuation. Lines
 * that a chunk keeps stay as the file has them.
 */
final class ChunkMatcher {
    private static final List<UnaryOperator<String>> VIEWS =
            List.of(UnaryOperator.identity(), Whitespace::trimEnd, Whitespace::trim, ChunkMatcher::plainPunctuation);

    private final List<TextLine> file;
    private final String ending;
    private final List<TextLine> result = new ArrayList<>();
    private final List<TextLine> appended = new ArrayList<>();
    private int copied;
    private int cursor;

    private ChunkMatcher(String text) {
        this.file = TextLine.of(text);
        boolean unended = file.isEmpty() || file.get(0).ending().isEmpty();
        this.ending = unended ? "\n" : file.get(0).ending();
    }

    /**
     * The text after all chunks. Inserted lines, and a last line without an end, end as the file's first line does.
     *
     * @throws NoMatchException if a chunk is not found
     */
    static String apply(String text, List<Patch.Chunk> chunks) throws NoMatchException {
        ChunkMatcher matcher = new ChunkMatcher(text);
        for (Patch.Chunk chunk : chunks) {
            matcher.apply(chunk);
        }
        return matcher.text();
    }

    private void apply(Patch.Chunk chunk) throws NoMatchException {
        String context = chunk.context();
        if (context != null) {
            int found = find(List.of(context), false);
            if (found < 0) {
                throw new NoMatchException("Failed to find context '" + context + "' in ", "");
            }
            cursor = found + 1;
        }
        List<String> wanted = wanted(chunk.lines());
        if (wanted.isEmpty()) {
            chunk.lines().forEach(line -> appended.add(new TextLine(line.text(), ending)));
            return;
        }
        List<Patch.Line> lines = chunk.lines();
        int found = find(wanted, chunk.endOfFile());
        if (found < 0 && wanted.get(wanted.size() - 1).isEmpty()) {
            lines = withoutLastBlank(lines);
            found = find(wanted(lines), chunk.endOfFile());
        }
        if (found < 0) {
            throw new NoMatchException("Failed to find expected lines in ", ":\n" + String.join("\n", wanted));
        }
        replace(found, lines);
    }

    private static List<String> wanted(List<Patch.Line> lines) {
        return lines.stream()
                .filter(line -> line.mark() != Patch.Mark.INSERT)
                .map(Patch.Line::text)
                .toList();
    }

    /** Models often end a chunk with one blank line too many: it is neither looked for nor written. */
    private static List<Patch.Line> withoutLastBlank(List<Patch.Line> lines) {
        List<Patch.Line> shorter = new ArrayList<>(lines);
        drop(shorter, Patch.Mark.REMOVE, Patch.Mark.INSERT);
        int last = lastOtherThan(shorter, Patch.Mark.REMOVE);
        if (last >= 0 && shorter.get(last).text().isEmpty()) {
            drop(shorter, Patch.Mark.INSERT, Patch.Mark.REMOVE);
        }
        return shorter;
    }

    /** Takes away the last line that is on the side of {@code own}; a kept line stays on the side of {@code other}. */
    private static void drop(List<Patch.Line> lines, Patch.Mark own, Patch.Mark other) {
        int last = lastOtherThan(lines, other);
        if (lines.get(last).mark() == own) {
            lines.remove(last);
        } else {
            lines.set(last, new Patch.Line(other, lines.get(last).text()));
        }
    }

    private static int lastOtherThan(List<Patch.Line> lines, Patch.Mark mark) {
        int at = lines.size() - 1;
        while (at >= 0 && lines.get(at).mark() == mark) {
            at--;
        }
        return at;
    }

    private int find(List<String> wanted, boolean atEnd) {
        if (wanted.isEmpty()) {
            return cursor;
        }
        int last = file.size() - wanted.size();
        for (UnaryOperator<String> view : VIEWS) {
            List<String> seen = wanted.stream().map(view).collect(Collectors.toList());
            for (int start = atEnd ? Math.max(cursor, last) : cursor; start <= last; start++) {
                if (matches(seen, start, view)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private boolean matches(List<String> wanted, int start, UnaryOperator<String> view) {
        for (int at = 0; at < wanted.size(); at++) {
            if (!view.apply(file.get(start + at).text()).equals(wanted.get(at))) {
                return false;
            }
        }
        return true;
    }

    private void replace(int start, List<Patch.Line> lines) {
        result.addAll(file.subList(copied, start));
        int at = start;
        for (Patch.Line line : lines) {
            switch (line.mark()) {
                case KEEP -> result.add(file.get(at++));
                case REMOVE -> at++;
                case INSERT -> result.add(new TextLine(line.text(), ending));
            }
        }
        copied = at;
        cursor = at;
    }

    private String text() {
        result.addAll(file.subList(copied, file.size()));
        result.addAll(appended);
        StringBuilder text = new StringBuilder();
        for (TextLine line : result) {
            text.append(line.text()).append(line.ending().isEmpty() ? ending : line.ending());
        }
        return text.toString();
    }

    private static String plainPunctuation(String line) {
        String trimmed = Whitespace.trim(line);
        StringBuilder plain = new StringBuilder(trimmed.length());
        for (int at = 0; at < trimmed.length(); at++) {
            plain.append(plain(trimmed.charAt(at)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
            return '-';
        }
        if (c >= '\u2018' && c <= '\u201B') {
            return '\'';
        }
        if (c >= '\u201C' && c <= '\u201F') {
            return '"';
        }
        boolean space =
                c == '\u00A0' || (c >= '\u2002' && c <= '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000';
        return space ? ' ' : c;
    }

    /** A chunk does not fit the file. */
    static final class NoMatchException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String start;
        private final String end;

        private NoMatchException(String start, String end) {
            super(start + "the file" + end);
            this.start = start;
            this.end = end;
        }

        /** What was looked for in vain, and in which file. */
        String describe(String file) {
            return start + file + end;
        }
    }
}
