package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A web search mode.
 *
 * @param value the value as it stands on the wire
 */
public record WebSearchMode(String value) implements OpenEnum<WebSearchMode.Known> {
    /** {@code disabled}. */
    public static final WebSearchMode DISABLED = new WebSearchMode("disabled");
    /** {@code cached}. */
    public static final WebSearchMode CACHED = new WebSearchMode("cached");
    /** {@code indexed}. */
    public static final WebSearchMode INDEXED = new WebSearchMode("indexed");
    /** {@code live}. */
    public static final WebSearchMode LIVE = new WebSearchMode("live");

    /** The values that this version knows. */
    public enum Known {
        /** {@code disabled}. */
        DISABLED,
        /** {@code cached}. */
        CACHED,
        /** {@code indexed}. */
        INDEXED,
        /** {@code live}. */
        LIVE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WebSearchMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "disabled" -> Known.DISABLED;
            case "cached" -> Known.CACHED;
            case "indexed" -> Known.INDEXED;
            case "live" -> Known.LIVE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
