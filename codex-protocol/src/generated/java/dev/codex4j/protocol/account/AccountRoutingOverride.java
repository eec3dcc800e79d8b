package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An account routing override.
 *
 * @param value the value as it stands on the wire
 */
public record AccountRoutingOverride(String value) implements OpenEnum<AccountRoutingOverride.Known> {
    /** {@code NO_CONSTRAINT}. */
    public static final AccountRoutingOverride NO_CONSTRAINT = new AccountRoutingOverride("NO_CONSTRAINT");
    /** {@code us}. */
    public static final AccountRoutingOverride US = new AccountRoutingOverride("us");
    /** {@code us_cr}. */
    public static final AccountRoutingOverride US_CR = new AccountRoutingOverride("us_cr");

    /** The values that this version knows. */
    public enum Known {
        /** {@code NO_CONSTRAINT}. */
        NO_CONSTRAINT,
        /** {@code us}. */
        US,
        /** {@code us_cr}. */
        US_CR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AccountRoutingOverride {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "NO_CONSTRAINT" -> Known.NO_CONSTRAINT;
            case "us" -> Known.US;
            case "us_cr" -> Known.US_CR;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
