package dev.codex4j.protocol.config;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How a written value combines with what is there.
 *
 * @param value the value as it stands on the wire
 */
public record MergeStrategy(String value) implements OpenEnum<MergeStrategy.Known> {
    /** It takes the place of the old value. */
    public static final MergeStrategy REPLACE = new MergeStrategy("replace");
    /** Tables are merged. */
    public static final MergeStrategy UPSERT = new MergeStrategy("upsert");

    /** The values that this version knows. */
    public enum Known {
        /** It takes the place of the old value. */
        REPLACE,
        /** Tables are merged. */
        UPSERT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public MergeStrategy {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "replace" -> Known.REPLACE;
            case "upsert" -> Known.UPSERT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
