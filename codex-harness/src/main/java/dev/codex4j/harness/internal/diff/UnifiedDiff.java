package dev.codex4j.harness.internal.diff;

import java.util.List;

/** Writes what differs between two texts as unified hunks. */
public final class UnifiedDiff {
    private final List<TextLine> before;
    private final List<TextLine> after;
    private final int context;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String before, String after, int context) {
        this.before = TextLine.of(before);
        this.after = TextLine.of(after);
        this.context = context;
    }

    /**
     * The hunks that turn {@code before} into {@code after}, without a file header; empty when the texts are equal.
     *
     * @param context how many unchanged lines to show on either side of a change
     */
    public static String hunks(String before, String after, int context) {
        return before.equals(after) ? "" : new UnifiedDiff(before, after, context).write();
    }

    private String write() {
        List<LineDiff.Replacement> changes = LineDiff.between(before, after);
        int start = 0;
        for (int at = 1; at <= changes.size(); at++) {
            boolean apart = at == changes.size()
                    || changes.get(at).fromBefore() - changes.get(at - 1).toBefore() > 2 * context;
            if (apart) {
                hunk(changes.subList(start, at));
                start = at;
            }
        }
        return out.toString();
    }

    private void hunk(List<LineDiff.Replacement> changes) {
        LineDiff.Replacement first = changes.get(0);
        LineDiff.Replacement last = changes.get(changes.size() - 1);
        int lead = Math.min(context, first.fromBefore());
        int tail = Math.min(context, before.size() - last.toBefore());
        int from = first.fromBefore() - lead;
        int to = last.toBefore() + tail;
        out.append("@@ -").append(range(from, to - from));
        int fromAfter = first.fromAfter() - lead;
        out.append(" +").append(range(fromAfter, last.toAfter() + tail - fromAfter));
        out.append(" @@\n");
        int at = from;
        for (LineDiff.Replacement change : changes) {
            lines(' ', before, at, change.fromBefore());
            lines('-', before, change.fromBefore(), change.toBefore());
            lines('+', after, change.fromAfter(), change.toAfter());
            at = change.toBefore();
        }
        lines(' ', before, at, to);
    }

    /** Line numbers count from one; an empty range names the line before it. */
    private static String range(int start, int count) {
        if (count == 1) {
            return Integer.toString(start + 1);
        }
        return (count == 0 ? start : start + 1) + "," + count;
    }

    private void lines(char mark, List<TextLine> lines, int from, int to) {
        for (TextLine line : lines.subList(from, to)) {
            out.append(mark).append(line.text()).append(line.ending());
            if (line.ending().isEmpty()) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
