package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp app display mode.
 *
 * @param value the value as it stands on the wire
 */
public record McpAppDisplayMode(String value) implements OpenEnum<McpAppDisplayMode.Known> {
    /** {@code inline}. */
    public static final McpAppDisplayMode INLINE = new McpAppDisplayMode("inline");
    /** {@code fullscreen}. */
    public static final McpAppDisplayMode FULLSCREEN = new McpAppDisplayMode("fullscreen");

    /** The values that this version knows. */
    public enum Known {
        /** {@code inline}. */
        INLINE,
        /** {@code fullscreen}. */
        FULLSCREEN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpAppDisplayMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "inline" -> Known.INLINE;
            case "fullscreen" -> Known.FULLSCREEN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
