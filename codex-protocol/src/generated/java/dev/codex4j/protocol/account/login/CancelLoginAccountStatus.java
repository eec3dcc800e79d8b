package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A cancel login account status.
 *
 * @param value the value as it stands on the wire
 */
public record CancelLoginAccountStatus(String value) implements OpenEnum<CancelLoginAccountStatus.Known> {
    /** {@code canceled}. */
    public static final CancelLoginAccountStatus CANCELED = new CancelLoginAccountStatus("canceled");
    /** {@code notFound}. */
    public static final CancelLoginAccountStatus NOT_FOUND = new CancelLoginAccountStatus("notFound");

    /** The values that this version knows. */
    public enum Known {
        /** {@code canceled}. */
        CANCELED,
        /** {@code notFound}. */
        NOT_FOUND,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CancelLoginAccountStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "canceled" -> Known.CANCELED;
            case "notFound" -> Known.NOT_FOUND;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
