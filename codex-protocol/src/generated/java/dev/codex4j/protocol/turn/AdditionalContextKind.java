package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An additional context kind.
 *
 * @param value the value as it stands on the wire
 */
public record AdditionalContextKind(String value) implements OpenEnum<AdditionalContextKind.Known> {
    /** {@code untrusted}. */
    public static final AdditionalContextKind UNTRUSTED = new AdditionalContextKind("untrusted");
    /** {@code application}. */
    public static final AdditionalContextKind APPLICATION = new AdditionalContextKind("application");

    /** The values that this version knows. */
    public enum Known {
        /** {@code untrusted}. */
        UNTRUSTED,
        /** {@code application}. */
        APPLICATION,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AdditionalContextKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "untrusted" -> Known.UNTRUSTED;
            case "application" -> Known.APPLICATION;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
