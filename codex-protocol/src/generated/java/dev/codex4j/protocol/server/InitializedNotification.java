package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ClientNotification;

/** Notification {@code initialized}. The client is ready for notifications. */
public record InitializedNotification() implements ClientNotification {
    @Override
    public String method() {
        return "initialized";
    }
}
