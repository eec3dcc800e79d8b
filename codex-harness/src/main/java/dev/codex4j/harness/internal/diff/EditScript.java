package dev.codex4j.harness.internal.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of kept, removed and added lines, tidied: a run that could as well stand elsewhere moves up to join a like run,
 * and then down as far as it can, where readers and other tools expect it.
 */
final class EditScript {
    private enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Lines of one kind; a side on which a run has no lines has no start either. */
    private static final class Run {
        private final Kind kind;
        private int before;
        private int after;
        private int length;

        private Run(Kind kind, int before, int after, int length) {
            this.kind = kind;
            this.before = before;
            this.after = after;
            this.length = length;
        }

        private void shift(int by) {
            before += by;
            after += by;
        }
    }

    private final int[] before;
    private final int[] after;
    private final List<Run> runs = new ArrayList<>();

    /** Takes lines as numbers, equal for equal lines, and which of them were removed and added. */
    EditScript(int[] before, int[] after, boolean[] removed, boolean[] added) {
        this.before = before;
        this.after = after;
        int b = 0;
        int a = 0;
        while (b < before.length || a < after.length) {
            if (removed[b]) {
                extend(Kind.REMOVED, b++, a);
            } else if (added[a]) {
                extend(Kind.ADDED, b, a++);
            } else {
                extend(Kind.KEPT, b++, a++);
            }
        }
    }

    private void extend(Kind kind, int b, int a) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.kind == kind) {
            last.length++;
        } else {
            runs.add(new Run(kind, b, a, 1));
        }
    }

    /** Moves the runs to where they belong and gives the places of change. */
    List<LineDiff.Replacement> tidied() {
        tidy(Kind.REMOVED);
        tidy(Kind.ADDED);
        return replacements();
    }

    private void tidy(Kind kind) {
        for (int at = 0; at < runs.size(); at++) {
            if (runs.get(at).kind == kind) {
                at = moveDown(moveUp(at));
            }
        }
    }

    private int moveUp(int start) {
        int at = start;
        while (at > 0) {
            Run run = runs.get(at);
            Run previous = runs.get(at - 1);
            if (previous.kind != Kind.KEPT) {
                at = pass(at - 1, at);
                continue;
            }
            int common = commonEnd(previous, run);
            if (common == 0) {
                break;
            }
            if (at + 1 < runs.size() && runs.get(at + 1).kind == Kind.KEPT) {
                Run next = runs.get(at + 1);
                next.shift(-common);
                next.length += common;
            } else {
                int end = previous.length - common;
                int into = run.after + run.length - common;
                runs.add(at + 1, new Run(Kind.KEPT, previous.before + end, into, common));
            }
            run.shift(-common);
            previous.length -= common;
            if (previous.length == 0) {
                runs.remove(--at);
            }
        }
        return at;
    }

    private int moveDown(int start) {
        int at = start;
        while (at + 1 < runs.size()) {
            Run run = runs.get(at);
            Run next = runs.get(at + 1);
            if (next.kind != Kind.KEPT) {
                boolean same = next.kind == run.kind;
                at = pass(at, at + 1) + (same ? 0 : 1);
                continue;
            }
            int common = commonStart(next, run);
            if (common == 0) {
                break;
            }
            if (at > 0 && runs.get(at - 1).kind == Kind.KEPT) {
                runs.get(at - 1).length += common;
            } else {
                runs.add(at, new Run(Kind.KEPT, next.before, run.after, common));
                at++;
            }
            run.shift(common);
            next.shift(common);
            next.length -= common;
            if (next.length == 0) {
                runs.remove(at + 1);
            }
        }
        return at;
    }

    /** Joins two neighbours of one kind, or lets them change places. Gives the index of the first of what is left. */
    private int pass(int first, int second) {
        Run upper = runs.get(first);
        if (upper.kind == runs.get(second).kind) {
            upper.length += runs.get(second).length;
            runs.remove(second);
        } else {
            runs.set(first, runs.get(second));
            runs.set(second, upper);
        }
        return first;
    }

    private int commonEnd(Run kept, Run run) {
        int common = 0;
        int limit = run.kind == Kind.ADDED ? Math.min(kept.length, run.length) : 0;
        while (common < limit
                && before[kept.before + kept.length - 1 - common] == after[run.after + run.length - 1 - common]) {
            common++;
        }
        return common;
    }

    private int commonStart(Run kept, Run run) {
        int common = 0;
        int limit = run.kind == Kind.ADDED ? Math.min(kept.length, run.length) : 0;
        while (common < limit && before[kept.before + common] == after[run.after + common]) {
            common++;
        }
        return common;
    }

    private List<LineDiff.Replacement> replacements() {
        List<LineDiff.Replacement> found = new ArrayList<>();
        int b = 0;
        int a = 0;
        int fromBefore = 0;
        int fromAfter = 0;
        for (Run run : runs) {
            if (run.kind == Kind.KEPT) {
                if (b > fromBefore || a > fromAfter) {
                    found.add(new LineDiff.Replacement(fromBefore, b, fromAfter, a));
                }
                b += run.length;
                a += run.length;
                fromBefore = b;
                fromAfter = a;
            } else if (run.kind == Kind.REMOVED) {
                b += run.length;
            } else {
                a += run.length;
            }
        }
        if (b > fromBefore || a > fromAfter) {
            found.add(new LineDiff.Replacement(fromBefore, b, fromAfter, a));
        }
        return found;
    }
}
