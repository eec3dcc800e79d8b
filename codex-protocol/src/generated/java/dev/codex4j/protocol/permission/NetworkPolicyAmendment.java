package dev.codex4j.protocol.permission;

import java.util.Objects;

/**
 * A network policy amendment.
 *
 * @param host the host
 * @param action the action
 */
public record NetworkPolicyAmendment(String host, NetworkPolicyRuleAction action) {
    public NetworkPolicyAmendment {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(action, "action");
    }
}
