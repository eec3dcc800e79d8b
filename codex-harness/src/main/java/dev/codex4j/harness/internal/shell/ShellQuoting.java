package dev.codex4j.harness.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a command as one line that a POSIX shell reads back as the same words. */
public final class ShellQuoting {
    private static final int BARE = 1;
    private static final int SINGLE = 2;
    private static final int DOUBLE = 4;
    private static final String BARE_PUNCTUATION = "+-./:@]_";

    private ShellQuoting() {}

    /** The words, each quoted where needed, with spaces between them. */
    public static String join(List<String> words) {
        return words.stream().map(ShellQuoting::quote).collect(Collectors.joining(" "));
    }

    /** The words of a line that {@link #join} wrote; the line itself as one word if it is no such line. */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == ' ') {
                words.add(word.toString());
                word.setLength(0);
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote && quote != 0) {
                quote = 0;
            } else if (quote == '"' && c == '\\' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return join(words).equals(line) ? words : List.of(line);
    }

    /** One word. It is cut into runs as long as one kind of quotes can hold, plain before single before double. */
    public static String quote(String word) {
        if (word.isEmpty()) {
            return "''";
        }
        StringBuilder quoted = new StringBuilder();
        int from = 0;
        while (from < word.length()) {
            int possible = BARE | SINGLE | DOUBLE;
            int to = from;
            if (word.charAt(from) == '^') {
                // A caret is safe from history expansion only right after an opening single quote.
                possible = SINGLE;
                to++;
            }
            while (to < word.length() && (possible & quotesFor(word.charAt(to))) != 0) {
                possible &= quotesFor(word.charAt(to++));
            }
            append(quoted, word.substring(from, to), possible);
            from = to;
        }
        return quoted.toString();
    }

    private static void append(StringBuilder quoted, String run, int possible) {
        if ((possible & BARE) != 0) {
            quoted.append(run);
        } else if ((possible & SINGLE) != 0) {
            quoted.append('\'').append(run).append('\'');
        } else {
            quoted.append('"')
                    .append(run.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }

    private static int quotesFor(char c) {
        return switch (c) {
            case '\'', '\\' -> DOUBLE;
            case '$', '`', '!' -> SINGLE;
            case '^' -> 0;
            default -> isBare(c) ? BARE | SINGLE | DOUBLE : SINGLE | DOUBLE;
        };
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || BARE_PUNCTUATION.indexOf(c) >= 0;
    }
}
