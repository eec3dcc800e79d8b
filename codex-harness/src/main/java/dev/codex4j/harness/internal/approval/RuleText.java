package dev.codex4j.harness.internal.approval;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rules as lines of a rule file. */
final class RuleText {
    private RuleText() {}

    static String prefixRule(PrefixRule rule) {
        String pattern = rule.pattern().stream()
                .map(words -> words.size() == 1 ? quote(words.get(0)) : list(words))
                .collect(Collectors.joining(", ", "[", "]"));
        return "prefix_rule(pattern=" + pattern + ", decision="
                + quote(rule.decision().label()) + justification(rule.justification()) + ")";
    }

    static String networkRule(NetworkRule rule) {
        String decision = rule.decision() == RuleDecision.FORBIDDEN
                ? "deny"
                : rule.decision().label();
        return "network_rule(host=" + quote(rule.host()) + ", protocol="
                + quote(rule.protocol().label()) + ", decision=" + quote(decision) + justification(rule.justification())
                + ")";
    }

    private static String justification(@Nullable String text) {
        return text == null ? "" : ", justification=" + quote(text);
    }

    private static String list(List<String> words) {
        return words.stream().map(RuleText::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        quoted.append(String.format("\\x%02x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
