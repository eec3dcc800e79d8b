package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An allow deny requirement.
 *
 * @param value the value as it stands on the wire
 */
public record AllowDenyRequirement(String value) implements OpenEnum<AllowDenyRequirement.Known> {
    /** {@code allow}. */
    public static final AllowDenyRequirement ALLOW = new AllowDenyRequirement("allow");
    /** {@code deny}. */
    public static final AllowDenyRequirement DENY = new AllowDenyRequirement("deny");

    /** The values that this version knows. */
    public enum Known {
        /** {@code allow}. */
        ALLOW,
        /** {@code deny}. */
        DENY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AllowDenyRequirement {
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
