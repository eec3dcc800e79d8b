package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A remote control clients list order.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record RemoteControlClientsListOrder(String value) implements OpenEnum<RemoteControlClientsListOrder.Known> {
    /** {@code asc}. */
    public static final RemoteControlClientsListOrder ASC = new RemoteControlClientsListOrder("asc");
    /** {@code desc}. */
    public static final RemoteControlClientsListOrder DESC = new RemoteControlClientsListOrder("desc");

    /** The values that this version knows. */
    public enum Known {
        /** {@code asc}. */
        ASC,
        /** {@code desc}. */
        DESC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RemoteControlClientsListOrder {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "asc" -> Known.ASC;
            case "desc" -> Known.DESC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
