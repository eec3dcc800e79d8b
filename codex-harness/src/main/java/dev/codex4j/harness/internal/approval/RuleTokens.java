package dev.codex4j.harness.internal.approval;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens. Line ends inside brackets separate nothing, as in Python. */
final class RuleTokens {
    private static final String SYMBOLS = "()[]=,;";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;

    private RuleTokens(String text) {
        this.text = text;
    }

    enum Kind {
        NAME,
        TEXT,
        SYMBOL,
        /** The end of a statement. */
        END,
        FILE_END
    }

    /** One token; the content of a text is what it stands for, without quotes. */
    record Token(Kind kind, String content, int line, int column) {
        boolean is(String symbol) {
            return kind == Kind.SYMBOL && content.equals(symbol);
        }

        RuleSyntaxException error(String reason) {
            return new RuleSyntaxException(reason, line, column);
        }

        String shown() {
            return switch (kind) {
                case END -> "end of line";
                case FILE_END -> "end of file";
                case TEXT -> "a string";
                case NAME, SYMBOL -> "`" + content + "`";
            };
        }
    }

    static List<Token> of(String text) throws RuleSyntaxException {
        RuleTokens cutter = new RuleTokens(text);
        cutter.cut();
        return cutter.tokens;
    }

    private void cut() throws RuleSyntaxException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                lineEnd();
            } else if (c == ' ' || c == '\t' || c == '\r' || (at == 0 && c == '\ufeff')) {
                at++;
            } else if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                at++;
                nextLine();
            } else if (c == '#') {
                while (at < text.length() && text.charAt(at) != '\n') {
                    at++;
                }
            } else if (SYMBOLS.indexOf(c) >= 0) {
                symbol(c);
            } else if (c == '"' || c == '\'') {
                string(false);
            } else if (isNameStart(c)) {
                nameOrString();
            } else {
                // Nothing of this language; the parser says so, because it knows what should stand here.
                String other = Character.toString(text.codePointAt(at));
                add(Kind.SYMBOL, other);
                at += other.length();
            }
        }
        add(Kind.END, "");
        add(Kind.FILE_END, "");
    }

    private void lineEnd() {
        if (depth == 0) {
            add(Kind.END, "");
        }
        nextLine();
    }

    private void nextLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void symbol(char c) {
        if (c == '(' || c == '[') {
            depth++;
        } else if (c == ')' || c == ']') {
            depth = Math.max(0, depth - 1);
        }
        add(c == ';' ? Kind.END : Kind.SYMBOL, String.valueOf(c));
        at++;
    }

    private void nameOrString() throws RuleSyntaxException {
        boolean raw = text.charAt(at) == 'r' && at + 1 < text.length() && "\"'".indexOf(text.charAt(at + 1)) >= 0;
        if (raw) {
            at++;
            string(true);
            return;
        }
        int from = at;
        int column = column();
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Kind.NAME, text.substring(from, at), line, column));
    }

    private void string(boolean raw) throws RuleSyntaxException {
        Token start = new Token(Kind.TEXT, "", line, column());
        String quote = String.valueOf(text.charAt(at));
        if (text.startsWith(quote.repeat(3), at)) {
            quote = quote.repeat(3);
        }
        at += quote.length();
        StringBuilder content = new StringBuilder();
        while (!text.startsWith(quote, at)) {
            if (at >= text.length() || (text.charAt(at) == '\n' && quote.length() == 1)) {
                throw start.error("the string is not closed");
            }
            char c = text.charAt(at);
            if (c == '\n') {
                content.append(c);
                nextLine();
            } else if (c == '\\') {
                RuleEscape escape = RuleEscape.at(text, at, raw);
                if (escape == null) {
                    throw error("unknown escape in a string");
                }
                content.append(escape.meaning());
                for (int i = 0; i < escape.length(); i++) {
                    if (text.charAt(at) == '\n') {
                        nextLine();
                    } else {
                        at++;
                    }
                }
            } else {
                content.append(c);
                at++;
            }
        }
        at += quote.length();
        tokens.add(new Token(Kind.TEXT, content.toString(), start.line(), start.column()));
    }

    private void add(Kind kind, String content) {
        tokens.add(new Token(kind, content, line, column()));
    }

    private int column() {
        return at - lineStart + 1;
    }

    private RuleSyntaxException error(String reason) {
        return new RuleSyntaxException(reason, line, column());
    }

    private static boolean isNameStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9');
    }
}
