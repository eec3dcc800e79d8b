package dev.codex4j.harness.internal.approval;

import dev.codex4j.harness.internal.approval.RuleParser.Text;
import dev.codex4j.harness.internal.approval.RuleParser.Value;
import dev.codex4j.harness.internal.approval.RuleParser.Values;
import dev.codex4j.harness.internal.approval.RuleTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The functions that a rule file may call. Collects the rules that they state. */
final class RuleCalls {
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "prefix_rule", List.of("pattern", "decision", "match", "not_match", "justification"),
            "network_rule", List.of("host", "protocol", "decision", "justification"),
            "host_executable", List.of("name", "paths"));
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?|\\[?[0-9A-Fa-f:.]+]?");

    private final List<PrefixRule> prefixRules = new ArrayList<>();
    private final List<NetworkRule> networkRules = new ArrayList<>();
    private final Map<String, Set<String>> executables = new HashMap<>();

    /** The names of a function's parameters in their order. */
    static List<String> parameters(Token call) throws RuleSyntaxException {
        List<String> parameters = PARAMETERS.get(call.content());
        if (parameters == null) {
            throw call.error("there is no function `" + call.content()
                    + "`; rule files may call prefix_rule, network_rule and host_executable");
        }
        return parameters;
    }

    ExecPolicy policy() {
        return new ExecPolicy(prefixRules, networkRules, executables);
    }

    void accept(Token call, Map<String, Value> arguments) throws RuleSyntaxException {
        switch (call.content()) {
            case "prefix_rule" -> prefixRule(call, arguments);
            case "network_rule" -> networkRule(call, arguments);
            default -> hostExecutable(call, arguments);
        }
    }

    private void prefixRule(Token call, Map<String, Value> arguments) throws RuleSyntaxException {
        List<List<String>> pattern = new ArrayList<>();
        Values words = list(call, arguments, "pattern");
        for (Value word : words.items()) {
            pattern.add(alternatives(word));
        }
        if (pattern.isEmpty()) {
            throw words.token().error("`pattern` must not be empty");
        }
        RuleDecision decision = RuleDecision.ALLOW;
        Value given = arguments.get("decision");
        if (given != null) {
            decision = decision(given);
        }
        PrefixRule rule = new PrefixRule(pattern, decision, justification(arguments));
        for (List<String> example : examples(arguments, "match")) {
            if (rule.prefixOf(example).isEmpty()) {
                throw call.error("the rule does not match its example `" + String.join(" ", example) + "`");
            }
        }
        for (List<String> example : examples(arguments, "not_match")) {
            if (rule.prefixOf(example).isPresent()) {
                throw call.error("the rule matches `" + String.join(" ", example) + "`, which it says it does not");
            }
        }
        prefixRules.add(rule);
    }

    private void networkRule(Token call, Map<String, Value> arguments) throws RuleSyntaxException {
        String host = required(call, arguments, "host").strip().toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            throw call.error("`host` must be a host name or address without scheme, port, path or wildcard");
        }
        String name = required(call, arguments, "protocol");
        NetworkRule.Protocol protocol = NetworkRule.Protocol.of(name)
                .orElseThrow(() -> call.error("`protocol` must be http, https, socks5_tcp or socks5_udp, not " + name));
        String decision = required(call, arguments, "decision");
        RuleDecision known = (decision.equals("deny") ? Optional.of(RuleDecision.FORBIDDEN) : RuleDecision.of(decision))
                .orElseThrow(() -> call.error("`decision` must be allow, prompt or deny, not " + decision));
        networkRules.add(new NetworkRule(host, protocol, known, justification(arguments)));
    }

    private void hostExecutable(Token call, Map<String, Value> arguments) throws RuleSyntaxException {
        String name = required(call, arguments, "name");
        if (name.isEmpty() || name.indexOf('/') >= 0) {
            throw call.error("`name` must be the name of a program without a folder, not `" + name + "`");
        }
        Set<String> paths = new HashSet<>();
        for (Value item : list(call, arguments, "paths").items()) {
            String path = String.valueOf(RuleParser.textOf(item, "paths"));
            if (!path.startsWith("/") || !path.endsWith("/" + name)) {
                throw item.token().error("`" + path + "` must be an absolute path that ends in /" + name);
            }
            paths.add(path);
        }
        executables.put(name, Set.copyOf(paths));
    }

    private static List<String> alternatives(Value word) throws RuleSyntaxException {
        if (word instanceof Text text) {
            return List.of(text.text());
        }
        List<String> alternatives = new ArrayList<>();
        for (Value item : ((Values) word).items()) {
            if (!(item instanceof Text text)) {
                throw item.token().error("an alternative of `pattern` must be a string");
            }
            alternatives.add(text.text());
        }
        if (alternatives.isEmpty()) {
            throw word.token().error("a list of alternatives in `pattern` must not be empty");
        }
        return alternatives;
    }

    private static List<List<String>> examples(Map<String, Value> arguments, String name) throws RuleSyntaxException {
        Value given = arguments.get(name);
        if (given == null) {
            return List.of();
        }
        if (!(given instanceof Values list)) {
            throw given.token().error("`" + name + "` must be a list of examples");
        }
        List<List<String>> examples = new ArrayList<>();
        for (Value item : list.items()) {
            List<String> words = new ArrayList<>();
            if (item instanceof Text text) {
                words.addAll(ExampleWords.of(text.text())
                        .orElseThrow(() -> item.token().error("the example has an open quote or backslash")));
            } else {
                for (Value word : ((Values) item).items()) {
                    words.add(String.valueOf(RuleParser.textOf(word, name)));
                }
            }
            if (words.isEmpty()) {
                throw item.token().error("an example must not be empty");
            }
            examples.add(words);
        }
        return examples;
    }

    private static RuleDecision decision(Value given) throws RuleSyntaxException {
        String label = String.valueOf(RuleParser.textOf(given, "decision"));
        return RuleDecision.of(label)
                .orElseThrow(() ->
                        given.token().error("`decision` must be allow, prompt or forbidden, not `" + label + "`"));
    }

    private static @Nullable String justification(Map<String, Value> arguments) throws RuleSyntaxException {
        Value given = arguments.get("justification");
        String text = RuleParser.textOf(given, "justification");
        if (given != null && text != null && text.isBlank()) {
            throw given.token().error("`justification` must not be empty");
        }
        return text;
    }

    private static String required(Token call, Map<String, Value> arguments, String name) throws RuleSyntaxException {
        String text = RuleParser.textOf(arguments.get(name), name);
        if (text == null) {
            throw missing(call, name);
        }
        return text;
    }

    private static Values list(Token call, Map<String, Value> arguments, String name) throws RuleSyntaxException {
        Value given = arguments.get(name);
        if (given == null) {
            throw missing(call, name);
        }
        if (given instanceof Values values) {
            return values;
        }
        throw given.token().error("`" + name + "` must be a list");
    }

    private static RuleSyntaxException missing(Token call, String name) {
        return call.error(call.content() + " needs `" + name + "`");
    }
}
