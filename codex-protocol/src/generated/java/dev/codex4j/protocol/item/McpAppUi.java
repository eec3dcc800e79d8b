package dev.codex4j.protocol.item;

import java.util.Objects;

/**
 * A mcp app ui.
 *
 * @param resourceUri the resource uri
 * @param preferredModelDisplayMode the preferred model display mode
 */
public record McpAppUi(String resourceUri, McpAppDisplayMode preferredModelDisplayMode) {
    public McpAppUi {
        Objects.requireNonNull(resourceUri, "resourceUri");
        Objects.requireNonNull(preferredModelDisplayMode, "preferredModelDisplayMode");
    }
}
