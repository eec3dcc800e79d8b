package dev.codex4j.harness.internal.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which lines of one text became which of another, after Myers' linear-space algorithm.
 *
 * <p>Work is bounded: where two stretches share so little that a shortest script would take too long, they count as
 * wholly replaced.
 */
final class LineDiff {
    /** Enough for any two texts of a few thousand lines; far less than a second. */
    private static final long MAX_STEPS = 40_000_000;

    private final int[] before;
    private final int[] after;
    private final boolean[] removed;
    private final boolean[] added;
    private final int[] forward;
    private final int[] backward;
    private final int offset;
    private long steps;

    private LineDiff(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.removed = new boolean[before.length + 1];
        this.added = new boolean[after.length + 1];
        this.offset = (before.length + after.length + 1) / 2 + 2;
        this.forward = new int[2 * offset + 1];
        this.backward = new int[2 * offset + 1];
    }

    /** The places where the texts differ, in order; no two of them touch. */
    static List<Replacement> between(List<TextLine> before, List<TextLine> after) {
        Map<TextLine, Integer> numbers = new HashMap<>();
        LineDiff diff = new LineDiff(numbered(before, numbers), numbered(after, numbers));
        diff.compare(0, diff.before.length, 0, diff.after.length);
        return new EditScript(diff.before, diff.after, diff.removed, diff.added).tidied();
    }

    private static int[] numbered(List<TextLine> lines, Map<TextLine, Integer> numbers) {
        return lines.stream()
                .mapToInt(line -> numbers.computeIfAbsent(line, unseen -> numbers.size()))
                .toArray();
    }

    private void compare(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int b0 = fromBefore;
        int b1 = toBefore;
        int a0 = fromAfter;
        int a1 = toAfter;
        while (b0 < b1 && a0 < a1 && before[b0] == after[a0]) {
            b0++;
            a0++;
        }
        while (b0 < b1 && a0 < a1 && before[b1 - 1] == after[a1 - 1]) {
            b1--;
            a1--;
        }
        if (b0 == b1 || a0 == a1) {
            replace(b0, b1, a0, a1);
            return;
        }
        int[] middle = middle(b0, b1, a0, a1);
        boolean stuck =
                middle.length == 0 || (middle[0] == b0 && middle[1] == a0) || (middle[0] == b1 && middle[1] == a1);
        if (stuck) {
            replace(b0, b1, a0, a1);
            return;
        }
        compare(b0, middle[0], a0, middle[1]);
        compare(middle[0], b1, middle[1], a1);
    }

    private void replace(int b0, int b1, int a0, int a1) {
        Arrays.fill(removed, b0, b1, true);
        Arrays.fill(added, a0, a1, true);
    }

    /** A point on a shortest path through the rectangle, found from both ends at once; empty if that takes too long. */
    private int[] middle(int b0, int b1, int a0, int a1) {
        int n = b1 - b0;
        int m = a1 - a0;
        int delta = n - m;
        boolean odd = (delta & 1) != 0;
        forward[offset + 1] = 0;
        backward[offset + 1] = 0;
        for (int d = 0; d < (n + m + 1) / 2 + 1; d++) {
            if ((steps += 2L * d + 2) > MAX_STEPS) {
                return new int[0];
            }
            for (int k = d; k >= -d; k -= 2) {
                int x = furthest(forward, k, d);
                int startX = x;
                int startY = x - k;
                while (x < n && x - k < m && x - k >= 0 && before[b0 + x] == after[a0 + x - k]) {
                    x++;
                }
                forward[offset + k] = x;
                if (odd && Math.abs(k - delta) <= d - 1 && x + backward[offset - (k - delta)] >= n) {
                    return new int[] {b0 + startX, a0 + startY};
                }
            }
            for (int k = d; k >= -d; k -= 2) {
                int x = furthest(backward, k, d);
                while (x < n && x - k < m && x - k >= 0 && before[b1 - 1 - x] == after[a1 - 1 - (x - k)]) {
                    x++;
                }
                backward[offset + k] = x;
                if (!odd && Math.abs(k - delta) <= d && x + forward[offset - (k - delta)] >= n) {
                    return new int[] {b1 - x, a1 - (x - k)};
                }
            }
        }
        return new int[0];
    }

    private int furthest(int[] reached, int k, int d) {
        boolean down = k == -d || (k != d && reached[offset + k - 1] < reached[offset + k + 1]);
        return down ? reached[offset + k + 1] : reached[offset + k - 1] + 1;
    }

    /** Lines {@code [fromBefore, toBefore)} of the first text became {@code [fromAfter, toAfter)} of the second. */
    record Replacement(int fromBefore, int toBefore, int fromAfter, int toAfter) {}
}
