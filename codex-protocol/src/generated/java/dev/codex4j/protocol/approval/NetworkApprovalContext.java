package dev.codex4j.protocol.approval;

import java.util.Objects;

/**
 * A network approval context.
 *
 * @param host the host
 * @param protocol the protocol
 */
public record NetworkApprovalContext(String host, NetworkApprovalProtocol protocol) {
    public NetworkApprovalContext {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(protocol, "protocol");
    }
}
