package dev.codex4j.protocol.thread.realtime;

import java.util.Objects;

/**
 * A thread realtime initial item.
 *
 * @param role the role
 * @param text the text
 */
public record ThreadRealtimeInitialItem(ConversationTextRole role, String text) {
    public ThreadRealtimeInitialItem {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "text");
    }
}
