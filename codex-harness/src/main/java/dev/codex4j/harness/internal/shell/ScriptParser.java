package dev.codex4j.harness.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads scripts made of nothing but words, quotes and the connectors {@code && || ; |} and line ends. Whatever else
 * appears (expansions, redirections, groups, comments, assignments, escapes outside of quotes) makes it give up: what it
 * does understand must be exactly what a shell would run.
 */
final class ScriptParser {
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*\\+?=.*", Pattern.DOTALL);
    private static final String BARE_PUNCTUATION = "_-./:@%+,=!";
    private static final Set<String> RESERVED = Set.of(
            "!",
            "if",
            "then",
            "else",
            "elif",
            "fi",
            "do",
            "done",
            "case",
            "esac",
            "while",
            "until",
            "for",
            "in",
            "function",
            "select",
            "time",
            "coproc");

    private enum Link {
        NONE,
        SEQUENCE,
        CONDITION,
        PIPE
    }

    private static final class GiveUp extends Exception {
        private static final long serialVersionUID = 1L;

        GiveUp() {
            super(null, null, false, false);
        }
    }

    private final String script;
    private int position;

    ScriptParser(String script) {
        this.script = script;
    }

    ParsedScript parse() {
        List<List<String>> commands = new ArrayList<>();
        boolean piped = false;
        try {
            skipBlanks(true);
            while (position < script.length()) {
                commands.add(command());
                Link link = link();
                piped |= link == Link.PIPE;
                skipBlanks(link != Link.NONE);
                if (position == script.length() && (link == Link.PIPE || link == Link.CONDITION)) {
                    throw new GiveUp();
                }
            }
        } catch (GiveUp e) {
            return new ParsedScript.Opaque();
        }
        return commands.isEmpty() ? new ParsedScript.Opaque() : new ParsedScript.Plain(commands, piped);
    }

    private List<String> command() throws GiveUp {
        List<String> words = new ArrayList<>();
        int start = position;
        String word = word();
        while (word != null) {
            if (words.isEmpty()) {
                requireProgramName(word, script.substring(start, position));
            }
            words.add(word);
            skipBlanks(false);
            word = word();
        }
        if (words.isEmpty()) {
            throw new GiveUp();
        }
        return words;
    }

    private static void requireProgramName(String word, String source) throws GiveUp {
        if (!word.equals(source)
                || RESERVED.contains(word)
                || ASSIGNMENT.matcher(word).matches()) {
            throw new GiveUp();
        }
    }

    private Link link() throws GiveUp {
        if (position == script.length()) {
            return Link.NONE;
        }
        char c = script.charAt(position++);
        boolean doubled = position < script.length() && script.charAt(position) == c;
        return switch (c) {
            case '\n' -> Link.SEQUENCE;
            case ';' -> {
                if (doubled) {
                    throw new GiveUp();
                }
                yield Link.SEQUENCE;
            }
            case '|', '&' -> {
                if (doubled) {
                    position++;
                    yield Link.CONDITION;
                }
                if (c == '&') {
                    throw new GiveUp();
                }
                yield Link.PIPE;
            }
            default -> throw new GiveUp();
        };
    }

    private void skipBlanks(boolean lineEnds) {
        while (position < script.length()) {
            char c = script.charAt(position);
            if (c == ' ' || c == '\t' || (lineEnds && c == '\n')) {
                position++;
            } else if (script.startsWith("\\\n", position)) {
                position += 2;
            } else {
                return;
            }
        }
    }

    private @Nullable String word() throws GiveUp {
        StringBuilder word = new StringBuilder();
        int start = position;
        while (position < script.length()) {
            char c = script.charAt(position);
            if (c == '\'') {
                singleQuoted(word);
            } else if (c == '"') {
                doubleQuoted(word);
            } else if (isBare(c)) {
                word.append(c);
                position++;
            } else if (" \t\n;|&".indexOf(c) >= 0) {
                break;
            } else {
                throw new GiveUp();
            }
        }
        return position == start ? null : word.toString();
    }

    private void singleQuoted(StringBuilder word) throws GiveUp {
        int end = script.indexOf('\'', position + 1);
        if (end < 0) {
            throw new GiveUp();
        }
        appendLiteral(word, script.substring(position + 1, end));
        position = end + 1;
    }

    private void doubleQuoted(StringBuilder word) throws GiveUp {
        int end = script.indexOf('"', position + 1);
        if (end < 0) {
            throw new GiveUp();
        }
        String content = script.substring(position + 1, end);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '$' || c == '`') {
                throw new GiveUp();
            }
            // Before other characters the backslash is an ordinary one.
            if (c == '\\' && (i + 1 == content.length() || "\\\n$`".indexOf(content.charAt(i + 1)) >= 0)) {
                throw new GiveUp();
            }
        }
        appendLiteral(word, content);
        position = end + 1;
    }

    private static void appendLiteral(StringBuilder word, String content) throws GiveUp {
        if (content.indexOf('\0') >= 0) {
            throw new GiveUp();
        }
        word.append(content);
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c >= 0x80
                || BARE_PUNCTUATION.indexOf(c) >= 0;
    }
}
