package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * Whether the network can be reached.
 *
 * @param value the value as it stands on the wire
 */
public record NetworkAccess(String value) implements OpenEnum<NetworkAccess.Known> {
    /** {@code restricted}. */
    public static final NetworkAccess RESTRICTED = new NetworkAccess("restricted");
    /** {@code enabled}. */
    public static final NetworkAccess ENABLED = new NetworkAccess("enabled");

    /** The values that this version knows. */
    public enum Known {
        /** {@code restricted}. */
        RESTRICTED,
        /** {@code enabled}. */
        ENABLED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public NetworkAccess {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "restricted" -> Known.RESTRICTED;
            case "enabled" -> Known.ENABLED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
