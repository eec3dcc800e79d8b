package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread unsubscribe status.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadUnsubscribeStatus(String value) implements OpenEnum<ThreadUnsubscribeStatus.Known> {
    /** {@code notLoaded}. */
    public static final ThreadUnsubscribeStatus NOT_LOADED = new ThreadUnsubscribeStatus("notLoaded");
    /** {@code notSubscribed}. */
    public static final ThreadUnsubscribeStatus NOT_SUBSCRIBED = new ThreadUnsubscribeStatus("notSubscribed");
    /** {@code unsubscribed}. */
    public static final ThreadUnsubscribeStatus UNSUBSCRIBED = new ThreadUnsubscribeStatus("unsubscribed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code notLoaded}. */
        NOT_LOADED,
        /** {@code notSubscribed}. */
        NOT_SUBSCRIBED,
        /** {@code unsubscribed}. */
        UNSUBSCRIBED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadUnsubscribeStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "notLoaded" -> Known.NOT_LOADED;
            case "notSubscribed" -> Known.NOT_SUBSCRIBED;
            case "unsubscribed" -> Known.UNSUBSCRIBED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
