package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A permission grant scope.
 *
 * @param value the value as it stands on the wire
 */
public record PermissionGrantScope(String value) implements OpenEnum<PermissionGrantScope.Known> {
    /** {@code turn}. */
    public static final PermissionGrantScope TURN = new PermissionGrantScope("turn");
    /** {@code session}. */
    public static final PermissionGrantScope SESSION = new PermissionGrantScope("session");

    /** The values that this version knows. */
    public enum Known {
        /** {@code turn}. */
        TURN,
        /** {@code session}. */
        SESSION,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PermissionGrantScope {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "turn" -> Known.TURN;
            case "session" -> Known.SESSION;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
