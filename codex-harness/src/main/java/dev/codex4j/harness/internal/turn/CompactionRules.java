package dev.codex4j.harness.internal.turn;

import org.jspecify.annotations.Nullable;

/** Decides when a conversation is compacted, and by which model. */
final class CompactionRules {
    private final Compactor current;
    private final @Nullable Compactor previous;
    private final TokenAccount tokens;
    private boolean readable;

    /**
     * @param current has the turn's model
     * @param previous has the model of the turn before, null if there was none or it is the same
     */
    CompactionRules(Compactor current, @Nullable Compactor previous, TokenAccount tokens) {
        this.current = current;
        this.previous = previous;
        this.tokens = tokens;
    }

    /** Compacts because a client asked for it. */
    void requested() {
        current.run(CompactionCause.REQUESTED);
        readable = true;
    }

    /** Compacts if the turn's model could not go on from the conversation. The model that can read it summarises. */
    void beforeTurn() {
        if (!tokens.isEmpty()) {
            makeReadable();
        }
        readable = true;
    }

    /** Whether the turn's model can go on from the conversation as it is now. */
    boolean isReadable() {
        return readable;
    }

    private void makeReadable() {
        if (previous != null && !compaction(previous).isReadableBy(compaction(current))) {
            previous.run(CompactionCause.OTHER_MODEL);
        } else if (isFull()) {
            compactFullWindow();
        }
    }

    /** Compacts if the last response filled the window. */
    void withinTurn() {
        if (!tokens.isEmpty() && isFull()) {
            current.run(CompactionCause.FULL_WITHIN_TURN);
        }
    }

    private void compactFullWindow() {
        if (previous != null
                && previous.traits().contextWindow() > current.traits().contextWindow()) {
            previous.run(CompactionCause.SMALLER_MODEL);
        } else {
            current.run(CompactionCause.FULL_BEFORE_TURN);
        }
    }

    private boolean isFull() {
        return tokens.last().totalTokens() >= compaction(current).limit();
    }

    private static CompactionTraits compaction(Compactor compactor) {
        return compactor.traits().compaction();
    }
}
