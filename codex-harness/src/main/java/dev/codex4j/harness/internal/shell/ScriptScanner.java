package dev.codex4j.harness.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds every command that a script could start, at any depth: in groups, loops, functions, substitutions and here
 * documents. Unlike {@link ScriptParser} it never gives up and claims nothing about order or conditions; it is for
 * noticing what is there.
 */
final class ScriptScanner {
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*\\+?=.*", Pattern.DOTALL);
    private static final Set<String> BEFORE_COMMANDS =
            Set.of("if", "then", "else", "elif", "do", "while", "until", "!", "{");
    private static final int DEEPEST = 50;

    private record HereDocument(String delimiter, boolean literal, boolean tabsRemoved) {}

    private final String script;
    private final int depth;
    private final List<List<@Nullable String>> found;
    private final List<HereDocument> hereDocuments = new ArrayList<>();
    private List<@Nullable String> words = new ArrayList<>();
    private int position;

    private ScriptScanner(String script, int depth, List<List<@Nullable String>> found) {
        this.script = script;
        this.depth = depth;
        this.found = found;
    }

    /** The words of each command; a word that is only known when the script runs is null. */
    static List<List<@Nullable String>> commands(String script) {
        List<List<@Nullable String>> found = new ArrayList<>();
        scan(script, 0, found);
        return found;
    }

    private static void scan(String script, int depth, List<List<@Nullable String>> found) {
        if (depth < DEEPEST) {
            new ScriptScanner(script, depth, found).scan();
        }
    }

    private void inner(String source) {
        scan(source, depth + 1, found);
    }

    private void scan() {
        while (position < script.length()) {
            char c = script.charAt(position);
            if (c == '\n') {
                position++;
                endCommand();
                skipHereDocuments();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                position++;
            } else if (script.startsWith("\\\n", position)) {
                position += 2;
            } else if (c == '#') {
                position = lineEnd();
            } else if (c == '<' || c == '>' || script.startsWith("&>", position)) {
                redirection();
            } else if (";|&()".indexOf(c) >= 0) {
                position++;
                endCommand();
            } else {
                word();
            }
        }
        endCommand();
    }

    private int lineEnd() {
        int end = script.indexOf('\n', position);
        return end < 0 ? script.length() : end;
    }

    private void endCommand() {
        if (!words.isEmpty()) {
            found.add(words);
            words = new ArrayList<>();
        }
    }

    private void word() {
        int start = position;
        String text = readWord();
        if (position == start) {
            position++;
            return;
        }
        boolean descriptor = position < script.length()
                && (script.charAt(position) == '<' || script.charAt(position) == '>')
                && script.substring(start, position).chars().allMatch(c -> c >= '0' && c <= '9');
        if (descriptor) {
            return;
        }
        String source = script.substring(start, position);
        boolean leading = words.isEmpty()
                && (BEFORE_COMMANDS.contains(source)
                        || ASSIGNMENT.matcher(source).matches());
        if (!leading) {
            words.add(text);
        }
    }

    private void redirection() {
        char c = script.charAt(position);
        if ((c == '<' || c == '>') && script.startsWith("(", position + 1)) {
            readWord();
            return;
        }
        if (script.startsWith("<<", position) && !script.startsWith("<<<", position)) {
            hereDocument();
            return;
        }
        while (position < script.length() && "<>&|".indexOf(script.charAt(position)) >= 0) {
            position++;
        }
        skipSpaces();
        readWord();
    }

    private void hereDocument() {
        position += 2;
        boolean tabsRemoved = position < script.length() && script.charAt(position) == '-';
        position += tabsRemoved ? 1 : 0;
        skipSpaces();
        int start = position;
        String delimiter = readWord();
        if (delimiter != null && position > start) {
            boolean literal = !delimiter.equals(script.substring(start, position));
            hereDocuments.add(new HereDocument(delimiter, literal, tabsRemoved));
        }
    }

    private void skipSpaces() {
        while (position < script.length() && (script.charAt(position) == ' ' || script.charAt(position) == '\t')) {
            position++;
        }
    }

    private void skipHereDocuments() {
        for (HereDocument document : hereDocuments) {
            int start = position;
            int end = script.length();
            while (position < script.length()) {
                int lineStart = position;
                String line = script.substring(lineStart, lineEnd());
                position = Math.min(script.length(), lineEnd() + 1);
                if ((document.tabsRemoved() ? line.replaceFirst("^\t+", "") : line).equals(document.delimiter())) {
                    end = lineStart;
                    break;
                }
            }
            if (!document.literal()) {
                expansions(script.substring(start, end));
            }
        }
        hereDocuments.clear();
    }

    /** Looks for commands in text where only expansions matter. */
    private void expansions(String text) {
        ScriptScanner scanner = new ScriptScanner(text, depth + 1, found);
        while (scanner.depth < DEEPEST && scanner.position < text.length()) {
            char c = text.charAt(scanner.position);
            if (c == '\\') {
                scanner.position += 2;
            } else if (c == '$' || c == '`') {
                scanner.expansion();
            } else {
                scanner.position++;
            }
        }
    }

    /** Reads one word; the answer is null if it contains an expansion or a pattern. */
    private @Nullable String readWord() {
        StringBuilder text = new StringBuilder();
        boolean known = true;
        while (position < script.length()) {
            char c = script.charAt(position);
            if (c == '\'') {
                int end = script.indexOf('\'', position + 1);
                end = end < 0 ? script.length() : end;
                text.append(script, position + 1, end);
                position = Math.min(script.length(), end + 1);
            } else if (c == '"') {
                known &= doubleQuoted(text);
            } else if (c == '\\') {
                escaped(text);
            } else if (c == '$' || c == '`') {
                known = false;
                expansion();
            } else if ((c == '<' || c == '>') && script.startsWith("(", position + 1)) {
                known = false;
                position++;
                parenthesized();
            } else if (" \t\r\n;|&()<>".indexOf(c) >= 0) {
                break;
            } else {
                known &= "*?[{".indexOf(c) < 0 || (text.isEmpty() && c == '{');
                text.append(c);
                position++;
            }
        }
        return known ? text.toString() : null;
    }

    private void escaped(StringBuilder text) {
        if (position + 1 < script.length() && script.charAt(position + 1) != '\n') {
            text.append(script.charAt(position + 1));
        }
        position = Math.min(script.length(), position + 2);
    }

    private boolean doubleQuoted(StringBuilder text) {
        boolean known = true;
        position++;
        while (position < script.length() && script.charAt(position) != '"') {
            char c = script.charAt(position);
            if (c == '\\') {
                escaped(text);
            } else if (c == '$' || c == '`') {
                known = false;
                expansion();
            } else {
                text.append(c);
                position++;
            }
        }
        position = Math.min(script.length(), position + 1);
        return known;
    }

    private void expansion() {
        if (script.charAt(position) == '`') {
            int end = position + 1;
            while (end < script.length() && script.charAt(end) != '`') {
                end += script.charAt(end) == '\\' ? 2 : 1;
            }
            end = Math.min(end, script.length());
            inner(script.substring(position + 1, end).replace("\\`", "`"));
            position = Math.min(script.length(), end + 1);
            return;
        }
        position++;
        if (position >= script.length()) {
            return;
        }
        if (script.charAt(position) == '(') {
            parenthesized();
        } else if (script.charAt(position) == '{') {
            int end = closing(position, '{', '}');
            expansions(script.substring(position + 1, Math.max(position + 1, end)));
            position = Math.min(script.length(), end + 1);
        }
    }

    private void parenthesized() {
        int end = closing(position, '(', ')');
        inner(script.substring(position + 1, Math.max(position + 1, end)));
        position = Math.min(script.length(), end + 1);
    }

    /** Where the bracket that opens at {@code from} closes, quotes respected; the end of the script if it does not. */
    private int closing(int from, char open, char close) {
        int nested = 0;
        int at = from;
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '\'') {
                int end = script.indexOf('\'', at + 1);
                at = end < 0 ? script.length() : end;
            } else if (c == open) {
                nested++;
            } else if (c == close && --nested == 0) {
                return at;
            }
            at++;
        }
        return script.length();
    }
}
