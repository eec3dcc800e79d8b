package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A network domain permission.
 *
 * @param value the value as it stands on the wire
 */
public record NetworkDomainPermission(String value) implements OpenEnum<NetworkDomainPermission.Known> {
    /** {@code allow}. */
    public static final NetworkDomainPermission ALLOW = new NetworkDomainPermission("allow");
    /** {@code deny}. */
    public static final NetworkDomainPermission DENY = new NetworkDomainPermission("deny");

    /** The values that this version knows. */
    public enum Known {
        /** {@code allow}. */
        ALLOW,
        /** {@code deny}. */
        DENY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public NetworkDomainPermission {
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
