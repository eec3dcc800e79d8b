package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A network policy rule action.
 *
 * @param value the value as it stands on the wire
 */
public record NetworkPolicyRuleAction(String value) implements OpenEnum<NetworkPolicyRuleAction.Known> {
    /** {@code allow}. */
    public static final NetworkPolicyRuleAction ALLOW = new NetworkPolicyRuleAction("allow");
    /** {@code deny}. */
    public static final NetworkPolicyRuleAction DENY = new NetworkPolicyRuleAction("deny");

    /** The values that this version knows. */
    public enum Known {
        /** {@code allow}. */
        ALLOW,
        /** {@code deny}. */
        DENY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public NetworkPolicyRuleAction {
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
