package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A remote control connection status.
 *
 * @param value the value as it stands on the wire
 */
public record RemoteControlConnectionStatus(String value) implements OpenEnum<RemoteControlConnectionStatus.Known> {
    /** {@code disabled}. */
    public static final RemoteControlConnectionStatus DISABLED = new RemoteControlConnectionStatus("disabled");
    /** {@code connecting}. */
    public static final RemoteControlConnectionStatus CONNECTING = new RemoteControlConnectionStatus("connecting");
    /** {@code connected}. */
    public static final RemoteControlConnectionStatus CONNECTED = new RemoteControlConnectionStatus("connected");
    /** {@code errored}. */
    public static final RemoteControlConnectionStatus ERRORED = new RemoteControlConnectionStatus("errored");

    /** The values that this version knows. */
    public enum Known {
        /** {@code disabled}. */
        DISABLED,
        /** {@code connecting}. */
        CONNECTING,
        /** {@code connected}. */
        CONNECTED,
        /** {@code errored}. */
        ERRORED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RemoteControlConnectionStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "disabled" -> Known.DISABLED;
            case "connecting" -> Known.CONNECTING;
            case "connected" -> Known.CONNECTED;
            case "errored" -> Known.ERRORED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
