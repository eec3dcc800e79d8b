package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin share discoverability.
 *
 * @param value the value as it stands on the wire
 */
public record PluginShareDiscoverability(String value) implements OpenEnum<PluginShareDiscoverability.Known> {
    /** {@code LISTED}. */
    public static final PluginShareDiscoverability LISTED = new PluginShareDiscoverability("LISTED");
    /** {@code UNLISTED}. */
    public static final PluginShareDiscoverability UNLISTED = new PluginShareDiscoverability("UNLISTED");
    /** {@code PRIVATE}. */
    public static final PluginShareDiscoverability PRIVATE = new PluginShareDiscoverability("PRIVATE");

    /** The values that this version knows. */
    public enum Known {
        /** {@code LISTED}. */
        LISTED,
        /** {@code UNLISTED}. */
        UNLISTED,
        /** {@code PRIVATE}. */
        PRIVATE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginShareDiscoverability {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "LISTED" -> Known.LISTED;
            case "UNLISTED" -> Known.UNLISTED;
            case "PRIVATE" -> Known.PRIVATE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
