package dev.codex4j.protocol.externalagent;

import java.util.Objects;

/**
 * A command migration.
 *
 * @param name the name
 */
public record CommandMigration(String name) {
    public CommandMigration {
        Objects.requireNonNull(name, "name");
    }
}
