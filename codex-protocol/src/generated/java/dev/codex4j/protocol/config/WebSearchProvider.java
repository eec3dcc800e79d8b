package dev.codex4j.protocol.config;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A web search provider.
 *
 * @param value the value as it stands on the wire
 */
public record WebSearchProvider(String value) implements OpenEnum<WebSearchProvider.Known> {
    /** {@code standalone}. */
    public static final WebSearchProvider STANDALONE = new WebSearchProvider("standalone");
    /** {@code search_mcp}. */
    public static final WebSearchProvider SEARCH_MCP = new WebSearchProvider("search_mcp");

    /** The values that this version knows. */
    public enum Known {
        /** {@code standalone}. */
        STANDALONE,
        /** {@code search_mcp}. */
        SEARCH_MCP,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WebSearchProvider {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "standalone" -> Known.STANDALONE;
            case "search_mcp" -> Known.SEARCH_MCP;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
