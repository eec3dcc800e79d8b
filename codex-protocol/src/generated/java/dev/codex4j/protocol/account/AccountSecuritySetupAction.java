package dev.codex4j.protocol.account;

import java.util.Objects;

/**
 * An account security setup action.
 *
 * @param label the label
 * @param url the address
 */
public record AccountSecuritySetupAction(String label, String url) {
    public AccountSecuritySetupAction {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(url, "url");
    }
}
