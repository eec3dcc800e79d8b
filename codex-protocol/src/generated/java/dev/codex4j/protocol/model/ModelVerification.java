package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A model verification.
 *
 * @param value the value as it stands on the wire
 */
public record ModelVerification(String value) implements OpenEnum<ModelVerification.Known> {
    /** {@code trustedAccessForCyber}. */
    public static final ModelVerification TRUSTED_ACCESS_FOR_CYBER = new ModelVerification("trustedAccessForCyber");

    /** The values that this version knows. */
    public enum Known {
        /** {@code trustedAccessForCyber}. */
        TRUSTED_ACCESS_FOR_CYBER,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ModelVerification {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "trustedAccessForCyber" -> Known.TRUSTED_ACCESS_FOR_CYBER;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
