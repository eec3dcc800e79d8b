package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin share update discoverability.
 *
 * @param value the value as it stands on the wire
 */
public record PluginShareUpdateDiscoverability(String value) implements OpenEnum<PluginShareUpdateDiscoverability.Known> {
    /** {@code UNLISTED}. */
    public static final PluginShareUpdateDiscoverability UNLISTED = new PluginShareUpdateDiscoverability("UNLISTED");
    /** {@code PRIVATE}. */
    public static final PluginShareUpdateDiscoverability PRIVATE = new PluginShareUpdateDiscoverability("PRIVATE");
    /** {@code LISTED}. */
    public static final PluginShareUpdateDiscoverability LISTED = new PluginShareUpdateDiscoverability("LISTED");

    /** The values that this version knows. */
    public enum Known {
        /** {@code UNLISTED}. */
        UNLISTED,
        /** {@code PRIVATE}. */
        PRIVATE,
        /** {@code LISTED}. */
        LISTED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginShareUpdateDiscoverability {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "UNLISTED" -> Known.UNLISTED;
            case "PRIVATE" -> Known.PRIVATE;
            case "LISTED" -> Known.LISTED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
