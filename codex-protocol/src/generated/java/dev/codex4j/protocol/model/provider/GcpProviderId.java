package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A gcp provider id.
 *
 * @param value the value as it stands on the wire
 */
public record GcpProviderId(String value) implements OpenEnum<GcpProviderId.Known> {
    /** {@code gcp}. */
    public static final GcpProviderId GCP = new GcpProviderId("gcp");

    /** The values that this version knows. */
    public enum Known {
        /** {@code gcp}. */
        GCP,
        /** Any other value. */
        UNRECOGNIZED
    }

    public GcpProviderId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "gcp" -> Known.GCP;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
