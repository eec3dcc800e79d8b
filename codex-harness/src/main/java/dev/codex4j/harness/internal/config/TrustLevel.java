package dev.codex4j.harness.internal.config;

/** What the user has said about a project. */
public enum TrustLevel {
    /** Its own settings, hooks and rules apply, and the agent may write in it. */
    TRUSTED,
    /** Its settings do not apply, and every command is asked about. */
    UNTRUSTED,
    /** Nothing has been said: its settings do not apply, and the agent may only read. */
    UNKNOWN
}
