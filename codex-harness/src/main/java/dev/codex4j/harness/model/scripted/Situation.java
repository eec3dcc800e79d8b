package dev.codex4j.harness.model.scripted;

/**
 * What a rule can make its answer of.
 *
 * @param conversation the request
 * @param match what the rule's condition found
 */
public record Situation(Conversation conversation, Match match) {
    /** Group {@code index} of the match. */
    public String group(int index) {
        return match.group(index);
    }
}
