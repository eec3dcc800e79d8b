package dev.codex4j.protocol.externalagent;

import java.util.Objects;

/**
 * A subagent migration.
 *
 * @param name the name
 */
public record SubagentMigration(String name) {
    public SubagentMigration {
        Objects.requireNonNull(name, "name");
    }
}
