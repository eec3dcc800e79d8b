package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A multi agent version.
 *
 * @param value the value as it stands on the wire
 */
public record MultiAgentVersion(String value) implements OpenEnum<MultiAgentVersion.Known> {
    /** {@code disabled}. */
    public static final MultiAgentVersion DISABLED = new MultiAgentVersion("disabled");
    /** {@code v1}. */
    public static final MultiAgentVersion V1 = new MultiAgentVersion("v1");
    /** {@code v2}. */
    public static final MultiAgentVersion V2 = new MultiAgentVersion("v2");

    /** The values that this version knows. */
    public enum Known {
        /** {@code disabled}. */
        DISABLED,
        /** {@code v1}. */
        V1,
        /** {@code v2}. */
        V2,
        /** Any other value. */
        UNRECOGNIZED
    }

    public MultiAgentVersion {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "disabled" -> Known.DISABLED;
            case "v1" -> Known.V1;
            case "v2" -> Known.V2;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
