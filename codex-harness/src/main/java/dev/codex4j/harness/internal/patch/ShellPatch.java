package dev.codex4j.harness.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A patch that came as a shell command: {@code apply_patch} fed by a here-document, and nothing else but a change of
 * directory before it. Such a command never reaches a shell.
 *
 * @param directory the argument of {@code cd}, or null if there was none
 * @param patch the here-document, taken literally whether or not its word is quoted
 */
public record ShellPatch(@Nullable String directory, String patch) {
    private static final Pattern HEAD = Pattern.compile(
            "\\s*"
                    + "(?:cd[ \\t]+(?:(?<plain>[\\w./:@%+,-]+)|'(?<single>[^'\\n]*)'|\"(?<dquoted>[^\"$`\\\\\\n]*)\")"
                    + "[ \\t]*&&\\s*)?"
                    + "(?:[A-Za-z_]\\w*=[\\w./:@%+,-]*[ \\t]+)*"
                    + "(?:apply_patch|applypatch)[ \\t]*<<(?<tabs>-?)[ \\t]*(?<quote>['\"]?)(?<word>[\\w.-]+)\\k<quote>[ \\t]*\\n");

    /**
     * Looks at a command that is about to run.
     *
     * @return the patch, or empty if the command is something else and may run
     * @throws PatchRejectedException if the command is a patch without anything to apply it
     */
    public static Optional<ShellPatch> detect(String script) {
        if (PatchParser.looksLikePatch(script)) {
            throw PatchRejectedException.bareCommand();
        }
        Matcher head = HEAD.matcher(script);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        boolean tabs = !head.group("tabs").isEmpty();
        List<String> body = new ArrayList<>();
        String[] lines = script.substring(head.end()).split("\n", -1);
        int at = 0;
        for (; at < lines.length && !shown(lines[at], tabs).equals(head.group("word")); at++) {
            body.add(shown(lines[at], tabs));
        }
        if (at == lines.length || !onlyBlank(lines, at + 1)) {
            return Optional.empty();
        }
        return Optional.of(new ShellPatch(directory(head), String.join("\n", body)));
    }

    private static String shown(String line, boolean tabs) {
        return tabs ? line.replaceFirst("^\\t+", "") : line;
    }

    private static boolean onlyBlank(String[] lines, int from) {
        for (int at = from; at < lines.length; at++) {
            if (!lines[at].isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String directory(Matcher head) {
        String plain = head.group("plain");
        String single = head.group("single");
        return plain != null ? plain : single != null ? single : head.group("dquoted");
    }
}
