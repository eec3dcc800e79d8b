package dev.codex4j.protocol.externalagent;

import java.util.Objects;

/**
 * A mcp server migration.
 *
 * @param name the name
 */
public record McpServerMigration(String name) {
    public McpServerMigration {
        Objects.requireNonNull(name, "name");
    }
}
