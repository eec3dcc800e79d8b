package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An agent message delivery.
 *
 * @param value the value as it stands on the wire
 */
public record AgentMessageDelivery(String value) implements OpenEnum<AgentMessageDelivery.Known> {
    /** {@code async}. */
    public static final AgentMessageDelivery ASYNC = new AgentMessageDelivery("async");

    /** The values that this version knows. */
    public enum Known {
        /** {@code async}. */
        ASYNC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AgentMessageDelivery {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "async" -> Known.ASYNC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
