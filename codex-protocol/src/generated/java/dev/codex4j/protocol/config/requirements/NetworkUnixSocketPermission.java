package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A network unix socket permission.
 *
 * @param value the value as it stands on the wire
 */
public record NetworkUnixSocketPermission(String value) implements OpenEnum<NetworkUnixSocketPermission.Known> {
    /** {@code allow}. */
    public static final NetworkUnixSocketPermission ALLOW = new NetworkUnixSocketPermission("allow");
    /** {@code deny}. */
    public static final NetworkUnixSocketPermission DENY = new NetworkUnixSocketPermission("deny");

    /** The values that this version knows. */
    public enum Known {
        /** {@code allow}. */
        ALLOW,
        /** {@code deny}. */
        DENY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public NetworkUnixSocketPermission {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "allow" -> Known.ALLOW;
            case "deny" -> Known.DENY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
