package dev.codex4j.harness.internal.approval;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule about connections to a host.
 *
 * @param host a host name or address without scheme, port or path
 * @param justification what people and the model are told about it, or null
 */
public record NetworkRule(
        String host,
        Protocol protocol,
        RuleDecision decision,
        @Nullable String justification) {

    /** How a connection is made. */
    public enum Protocol {
        HTTP,
        HTTPS,
        SOCKS5_TCP,
        SOCKS5_UDP;

        /** The name in rule files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Protocol> of(String label) {
            for (Protocol protocol : values()) {
                if (protocol.label().equals(label)) {
                    return Optional.of(protocol);
                }
            }
            return Optional.empty();
        }
    }
}
