package dev.codex4j.protocol;

/** The parameters of a message that nobody answers; they know the method they belong to. */
public sealed interface Notification permits ClientNotification, ServerNotification {
    /** The method's name on the wire, such as {@code turn/started}. */
    String method();
}
