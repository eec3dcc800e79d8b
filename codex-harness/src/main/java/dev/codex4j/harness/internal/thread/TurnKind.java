package dev.codex4j.harness.internal.thread;

/** What a turn is for. */
enum TurnKind {
    /** The user said something. */
    REGULAR,
    /** The history is replaced by a summary. */
    COMPACTION,
    /** A change is reviewed. */
    REVIEW,
    /** The user ran a command. */
    USER_SHELL
}
