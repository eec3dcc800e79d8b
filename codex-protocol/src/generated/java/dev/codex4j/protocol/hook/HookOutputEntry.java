package dev.codex4j.protocol.hook;

import java.util.Objects;

/**
 * A hook output entry.
 *
 * @param kind the kind
 * @param text the text
 */
public record HookOutputEntry(HookOutputEntryKind kind, String text) {
    public HookOutputEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
