package dev.codex4j.harness.internal.approval;

import dev.codex4j.harness.internal.approval.RuleTokens.Kind;
import dev.codex4j.harness.internal.approval.RuleTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file. Its language is the part of Starlark that states facts: calls with strings and lists as arguments,
 * and names for such values. There are no loops, conditions or functions, so that reading a file always ends.
 */
final class RuleParser {
    private static final int DEEPEST_LIST = 16;

    private final List<Token> tokens;
    private final Map<String, Value> names = new HashMap<>();
    private final RuleCalls calls = new RuleCalls();
    private int at;

    private RuleParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A value in the file and where it stands. */
    sealed interface Value {
        Token token();
    }

    record Text(String text, Token token) implements Value {}

    record Values(List<Value> items, Token token) implements Value {}

    /** The content of a file as a policy. */
    static ExecPolicy parse(String text) throws RuleSyntaxException {
        RuleParser parser = new RuleParser(RuleTokens.of(text));
        while (parser.peek().kind() != Kind.FILE_END) {
            parser.statement();
        }
        return parser.calls.policy();
    }

    private void statement() throws RuleSyntaxException {
        Token first = peek();
        if (first.kind() == Kind.END) {
            at++;
            return;
        }
        if (first.kind() == Kind.NAME && !first.content().equals("pass")) {
            at++;
            if (peek().is("(")) {
                at++;
                calls.accept(first, arguments(first));
            } else if (peek().is("=")) {
                at++;
                names.put(first.content(), value(0));
            } else {
                throw first.error("expected a call such as prefix_rule(...), found " + first.shown());
            }
        } else if (first.kind() == Kind.TEXT || first.kind() == Kind.NAME) {
            // A string by itself is how such files are documented.
            at++;
        } else {
            throw first.error("expected a call such as prefix_rule(...), found " + first.shown());
        }
        if (peek().kind() != Kind.END) {
            throw peek().error("expected the end of the statement, found " + peek().shown());
        }
    }

    private Map<String, Value> arguments(Token call) throws RuleSyntaxException {
        Map<String, Value> arguments = new LinkedHashMap<>();
        List<String> parameters = RuleCalls.parameters(call);
        int position = 0;
        while (!peek().is(")")) {
            Token start = peek();
            boolean named = start.kind() == Kind.NAME && tokens.get(at + 1).is("=");
            String name;
            if (named) {
                name = start.content();
                at += 2;
            } else if (position < parameters.size() && position == arguments.size()) {
                name = parameters.get(position++);
            } else {
                throw start.error("an argument without a name cannot stand here");
            }
            if (!parameters.contains(name)) {
                throw start.error(call.content() + " has no parameter `" + name + "`");
            }
            Value previous = arguments.put(name, value(0));
            if (previous != null) {
                throw start.error("`" + name + "` is given twice");
            }
            if (!peek().is(",")) {
                break;
            }
            at++;
        }
        expect(")");
        return arguments;
    }

    private Value value(int depth) throws RuleSyntaxException {
        Token token = peek();
        at++;
        if (token.kind() == Kind.TEXT) {
            return new Text(token.content(), token);
        }
        if (token.kind() == Kind.NAME) {
            Value named = names.get(token.content());
            if (named == null) {
                throw token.error("`" + token.content() + "` is not defined");
            }
            return named;
        }
        if (!token.is("[")) {
            throw token.error("expected a string or a list, found " + token.shown());
        }
        if (depth == DEEPEST_LIST) {
            throw token.error("lists are nested too deeply");
        }
        List<Value> items = new ArrayList<>();
        while (!peek().is("]")) {
            items.add(value(depth + 1));
            if (!peek().is(",")) {
                break;
            }
            at++;
        }
        expect("]");
        return new Values(items, token);
    }

    private void expect(String symbol) throws RuleSyntaxException {
        if (!peek().is(symbol)) {
            throw peek().error("expected `" + symbol + "`, found " + peek().shown());
        }
        at++;
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    static @Nullable String textOf(@Nullable Value value, String name) throws RuleSyntaxException {
        if (value == null) {
            return null;
        }
        if (value instanceof Text text) {
            return text.text();
        }
        throw value.token().error("`" + name + "` must be a string");
    }
}
