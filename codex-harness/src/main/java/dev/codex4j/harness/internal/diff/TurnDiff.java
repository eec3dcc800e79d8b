package dev.codex4j.harness.internal.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the edits of a turn and shows them as one git-style diff.
 *
 * <p>It remembers what a file held before the turn's first edit of it and what it holds after the last one, and reads
 * nothing itself: the cost depends on the edited files only. Changes made behind its back (by a command, say) show up
 * with the next edit of the same file. Safe for use from several threads.
 */
public final class TurnDiff {
    private static final int CONTEXT = 3;
    private static final String NO_BLOB = "0".repeat(40);

    private final Path root;
    private final Map<Path, Optional<FileContent>> baseline = new HashMap<>();
    private final Map<Path, FileContent> current = new HashMap<>();
    private final Map<Path, Path> origins = new HashMap<>();
    private final Map<Path, Section> sections = new HashMap<>();
    private @Nullable String whole;

    /** The diff of one file, kept because a turn tells its diff many times and changes one file at a time. */
    private record Section(
            Path from,
            @Nullable FileContent before,
            @Nullable FileContent after,
            String text) {}

    private TurnDiff(Path root) {
        this.root = root;
    }

    /** Starts an empty diff whose paths are shown relative to the git work tree around {@code directory}, or to it. */
    public static TurnDiff startedIn(Path directory) {
        Path start = directory.toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return new TurnDiff(at);
            }
        }
        return new TurnDiff(start);
    }

    /** Takes note of edits that were made, in the order in which they were made. */
    public synchronized void record(List<FileEdit> edits) {
        whole = null;
        for (FileEdit edit : edits) {
            remember(edit.path(), edit.before());
            Path target = edit.movedTo();
            if (target == null) {
                put(edit.path(), edit.after());
            } else {
                remember(target, edit.overwritten());
                Path origin = origins.getOrDefault(edit.path(), edit.path());
                put(edit.path(), null);
                put(target, edit.after());
                if (!origin.equals(target)) {
                    origins.put(target, origin);
                }
            }
        }
    }

    private void remember(Path path, @Nullable FileContent before) {
        baseline.putIfAbsent(path, Optional.ofNullable(before));
    }

    private void put(Path path, @Nullable FileContent content) {
        if (content == null) {
            current.remove(path);
            origins.remove(path);
        } else {
            current.put(path, content);
        }
    }

    /** The diff of everything recorded so far, files in order of their paths; empty when nothing differs in the end. */
    public synchronized String text() {
        String known = whole;
        if (known == null) {
            known = join();
            whole = known;
        }
        return known;
    }

    private String join() {
        Map<String, String> files = new TreeMap<>();
        Set<Path> movedAway = new HashSet<>();
        for (Path path : current.keySet()) {
            originOf(path).ifPresent(origin -> {
                movedAway.add(origin);
                files.put(shown(origin), section(origin, baselineOf(origin), path, current.get(path)));
            });
        }
        for (Path path : baseline.keySet()) {
            if (!movedAway.contains(path) && originOf(path).isEmpty()) {
                files.put(shown(path), section(path, baselineOf(path), path, current.get(path)));
            }
        }
        return String.join("", files.values());
    }

    /** Where a file that is new to its path came from, while nothing has taken its old place. */
    private Optional<Path> originOf(Path path) {
        Path origin = origins.get(path);
        boolean moved = origin != null
                && current.containsKey(path)
                && baselineOf(path) == null
                && baselineOf(origin) != null
                && !current.containsKey(origin);
        return moved ? Optional.ofNullable(origin) : Optional.empty();
    }

    private @Nullable FileContent baselineOf(Path path) {
        Optional<FileContent> content = baseline.get(path);
        return content == null ? null : content.orElse(null);
    }

    @SuppressWarnings("ReferenceEquality") // contents never change, and comparing them would cost what this saves
    private String section(Path from, @Nullable FileContent before, Path to, @Nullable FileContent after) {
        Section known = sections.get(to);
        if (known == null || !known.from().equals(from) || known.before() != before || known.after() != after) {
            known = new Section(from, before, after, file(from, before, to, after));
            sections.put(to, known);
        }
        return known.text();
    }

    private String file(Path from, @Nullable FileContent before, Path to, @Nullable FileContent after) {
        if (before == null ? after == null : before.equals(after)) {
            return "";
        }
        String left = "a/" + shown(from);
        String right = "b/" + shown(to);
        StringBuilder out = new StringBuilder();
        out.append("diff --git ").append(left).append(' ').append(right).append('\n');
        if (before == null) {
            out.append("new file mode 100644\n");
        } else if (after == null) {
            out.append("deleted file mode 100644\n");
        }
        out.append("index ")
                .append(before == null ? NO_BLOB : before.blobId())
                .append("..")
                .append(after == null ? NO_BLOB : after.blobId())
                .append('\n');
        String leftShown = before == null ? "/dev/null" : left;
        String rightShown = after == null ? "/dev/null" : right;
        String beforeText = before == null ? "" : before.text();
        String afterText = after == null ? "" : after.text();
        if (beforeText == null || afterText == null) {
            return out + "Binary files " + leftShown + " and " + rightShown + " differ\n";
        }
        String hunks = UnifiedDiff.hunks(beforeText, afterText, CONTEXT);
        if (!hunks.isEmpty()) {
            out.append("--- ").append(leftShown).append('\n');
            out.append("+++ ").append(rightShown).append('\n');
            out.append(hunks).append(hunks.endsWith("\n") ? "" : "\n");
        }
        return out.toString();
    }

    private String shown(Path path) {
        Path inside = path.startsWith(root) ? root.relativize(path) : path;
        return inside.toString().replace('\\', '/');
    }
}
