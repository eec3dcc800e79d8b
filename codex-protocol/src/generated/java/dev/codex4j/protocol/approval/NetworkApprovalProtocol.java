package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A network approval protocol.
 *
 * @param value the value as it stands on the wire
 */
public record NetworkApprovalProtocol(String value) implements OpenEnum<NetworkApprovalProtocol.Known> {
    /** {@code http}. */
    public static final NetworkApprovalProtocol HTTP = new NetworkApprovalProtocol("http");
    /** {@code https}. */
    public static final NetworkApprovalProtocol HTTPS = new NetworkApprovalProtocol("https");
    /** {@code socks5Tcp}. */
    public static final NetworkApprovalProtocol SOCKS5_TCP = new NetworkApprovalProtocol("socks5Tcp");
    /** {@code socks5Udp}. */
    public static final NetworkApprovalProtocol SOCKS5_UDP = new NetworkApprovalProtocol("socks5Udp");

    /** The values that this version knows. */
    public enum Known {
        /** {@code http}. */
        HTTP,
        /** {@code https}. */
        HTTPS,
        /** {@code socks5Tcp}. */
        SOCKS5_TCP,
        /** {@code socks5Udp}. */
        SOCKS5_UDP,
        /** Any other value. */
        UNRECOGNIZED
    }

    public NetworkApprovalProtocol {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "http" -> Known.HTTP;
            case "https" -> Known.HTTPS;
            case "socks5Tcp" -> Known.SOCKS5_TCP;
            case "socks5Udp" -> Known.SOCKS5_UDP;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
