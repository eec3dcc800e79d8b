package dev.codex4j.harness.model.scripted;

import java.util.Optional;

/** When a rule applies. Must depend on the conversation only, or answers are no longer reproducible. */
@FunctionalInterface
public interface Condition {
    /** What was found, or empty if the rule does not apply. */
    Optional<Match> check(Conversation conversation);

    /** Both conditions; the groups of this one's match come first. */
    default Condition and(Condition other) {
        return conversation ->
                check(conversation).flatMap(first -> other.check(conversation).map(first::with));
    }

    /** The user spoke last, and said this. Does not apply once a tool has answered. */
    static Condition lastUserMessage(TextPattern pattern) {
        return conversation -> conversation.toolOutputs().isEmpty()
                ? conversation.userMessage().flatMap(pattern::match)
                : Optional.empty();
    }

    /** A tool answered last, and said this. Does not apply once the user has spoken again. */
    static Condition lastToolOutput(TextPattern pattern) {
        return conversation -> conversation.lastToolOutput().flatMap(pattern::match);
    }

    /** The user's latest message says this, whatever tools answered since. */
    static Condition userAsked(TextPattern pattern) {
        return conversation -> conversation.userMessage().flatMap(pattern::match);
    }

    /** Exactly so many tools answered since the user's latest message. */
    static Condition toolOutputs(int count) {
        return conversation ->
                conversation.toolOutputs().size() == count ? Optional.of(Match.of("")) : Optional.empty();
    }

    /** The request is of this kind, such as {@code compaction}. */
    static Condition requestKind(String kind) {
        return conversation -> conversation.kind().equals(kind) ? Optional.of(Match.of(kind)) : Optional.empty();
    }

    /** The request offers a tool of this name. */
    static Condition offers(String tool) {
        return conversation -> conversation.tools().containsKey(tool) ? Optional.of(Match.of(tool)) : Optional.empty();
    }
}
