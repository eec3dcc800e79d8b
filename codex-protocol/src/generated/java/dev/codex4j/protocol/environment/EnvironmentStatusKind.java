package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An environment status kind.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record EnvironmentStatusKind(String value) implements OpenEnum<EnvironmentStatusKind.Known> {
    /** {@code ready}. */
    public static final EnvironmentStatusKind READY = new EnvironmentStatusKind("ready");
    /** {@code pending}. */
    public static final EnvironmentStatusKind PENDING = new EnvironmentStatusKind("pending");
    /** {@code disconnected}. */
    public static final EnvironmentStatusKind DISCONNECTED = new EnvironmentStatusKind("disconnected");
    /** {@code unknown}. */
    public static final EnvironmentStatusKind UNKNOWN = new EnvironmentStatusKind("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code ready}. */
        READY,
        /** {@code pending}. */
        PENDING,
        /** {@code disconnected}. */
        DISCONNECTED,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public EnvironmentStatusKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "ready" -> Known.READY;
            case "pending" -> Known.PENDING;
            case "disconnected" -> Known.DISCONNECTED;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
