package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An otel http protocol.
 *
 * @param value the value as it stands on the wire
 */
public record OtelHttpProtocol(String value) implements OpenEnum<OtelHttpProtocol.Known> {
    /** {@code binary}. */
    public static final OtelHttpProtocol BINARY = new OtelHttpProtocol("binary");
    /** {@code json}. */
    public static final OtelHttpProtocol JSON = new OtelHttpProtocol("json");

    /** The values that this version knows. */
    public enum Known {
        /** {@code binary}. */
        BINARY,
        /** {@code json}. */
        JSON,
        /** Any other value. */
        UNRECOGNIZED
    }

    public OtelHttpProtocol {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "binary" -> Known.BINARY;
            case "json" -> Known.JSON;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
