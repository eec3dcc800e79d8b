package dev.codex4j.protocol.json;

/** What to do with enumeration values and variants that this version does not know. */
public enum Strictness {
    /** Keep them: right for a client, whose server may be newer. */
    LENIENT,
    /** Refuse them: right for a server, which must not guess what a request means. */
    STRICT
}
