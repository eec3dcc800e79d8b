package dev.codex4j.harness.internal.approval;

import java.util.Locale;
import java.util.Optional;

/** What a rule says about the commands that it covers; of several rules, the strictest holds. */
public enum RuleDecision {
    /** They run outside the sandbox without a question. */
    ALLOW,
    /** They ask first. */
    PROMPT,
    /** They never run. */
    FORBIDDEN;

    /** The name in rule files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RuleDecision> of(String label) {
        for (RuleDecision decision : values()) {
            if (decision.label().equals(label)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }
}
