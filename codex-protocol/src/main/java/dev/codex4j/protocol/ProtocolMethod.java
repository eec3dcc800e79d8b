package dev.codex4j.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One method of the protocol.
 *
 * @param name name on the wire, such as {@code thread/start}
 * @param sender who sends it
 * @param kind whether it is answered
 * @param params the class of its parameters: a {@link Request} or a {@link Notification}
 * @param result the class of its answer; null for notifications
 * @param presence whether the message must carry {@code params}
 * @param experimental whether only clients that opted in may use it
 */
public record ProtocolMethod(
        String name,
        Sender sender,
        Kind kind,
        Class<?> params,
        @Nullable Class<?> result,
        Presence presence,
        boolean experimental) {
    /** A side of the connection. */
    public enum Sender {
        /** The host application. */
        CLIENT,
        /** The app server. */
        SERVER
    }

    /** Whether a message is answered. */
    public enum Kind {
        /** Answered exactly once. */
        REQUEST,
        /** Never answered. */
        NOTIFICATION
    }

    /** Whether a message carries parameters. */
    public enum Presence {
        /** The {@code params} member must be there, if only as an empty object. */
        REQUIRED,
        /** The {@code params} member may be absent or null. */
        OPTIONAL,
        /** There is no {@code params} member. */
        NONE
    }
}
