package dev.codex4j.protocol.config;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A web search context size.
 *
 * @param value the value as it stands on the wire
 */
public record WebSearchContextSize(String value) implements OpenEnum<WebSearchContextSize.Known> {
    /** {@code low}. */
    public static final WebSearchContextSize LOW = new WebSearchContextSize("low");
    /** {@code medium}. */
    public static final WebSearchContextSize MEDIUM = new WebSearchContextSize("medium");
    /** {@code high}. */
    public static final WebSearchContextSize HIGH = new WebSearchContextSize("high");

    /** The values that this version knows. */
    public enum Known {
        /** {@code low}. */
        LOW,
        /** {@code medium}. */
        MEDIUM,
        /** {@code high}. */
        HIGH,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WebSearchContextSize {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "low" -> Known.LOW;
            case "medium" -> Known.MEDIUM;
            case "high" -> Known.HIGH;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
