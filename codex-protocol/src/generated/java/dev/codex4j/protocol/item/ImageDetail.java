package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An image detail.
 *
 * @param value the value as it stands on the wire
 */
public record ImageDetail(String value) implements OpenEnum<ImageDetail.Known> {
    /** {@code auto}. */
    public static final ImageDetail AUTO = new ImageDetail("auto");
    /** {@code low}. */
    public static final ImageDetail LOW = new ImageDetail("low");
    /** {@code high}. */
    public static final ImageDetail HIGH = new ImageDetail("high");
    /** {@code original}. */
    public static final ImageDetail ORIGINAL = new ImageDetail("original");

    /** The values that this version knows. */
    public enum Known {
        /** {@code auto}. */
        AUTO,
        /** {@code low}. */
        LOW,
        /** {@code high}. */
        HIGH,
        /** {@code original}. */
        ORIGINAL,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ImageDetail {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "auto" -> Known.AUTO;
            case "low" -> Known.LOW;
            case "high" -> Known.HIGH;
            case "original" -> Known.ORIGINAL;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
