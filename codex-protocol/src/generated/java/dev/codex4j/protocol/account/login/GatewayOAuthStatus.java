package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A gateway o auth status.
 *
 * @param value the value as it stands on the wire
 */
public record GatewayOAuthStatus(String value) implements OpenEnum<GatewayOAuthStatus.Known> {
    /** {@code notReady}. */
    public static final GatewayOAuthStatus NOT_READY = new GatewayOAuthStatus("notReady");
    /** {@code started}. */
    public static final GatewayOAuthStatus STARTED = new GatewayOAuthStatus("started");
    /** {@code succeeded}. */
    public static final GatewayOAuthStatus SUCCEEDED = new GatewayOAuthStatus("succeeded");
    /** {@code failed}. */
    public static final GatewayOAuthStatus FAILED = new GatewayOAuthStatus("failed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code notReady}. */
        NOT_READY,
        /** {@code started}. */
        STARTED,
        /** {@code succeeded}. */
        SUCCEEDED,
        /** {@code failed}. */
        FAILED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public GatewayOAuthStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "notReady" -> Known.NOT_READY;
            case "started" -> Known.STARTED;
            case "succeeded" -> Known.SUCCEEDED;
            case "failed" -> Known.FAILED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
