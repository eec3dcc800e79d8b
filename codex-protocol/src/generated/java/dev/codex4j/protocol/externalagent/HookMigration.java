package dev.codex4j.protocol.externalagent;

import java.util.Objects;

/**
 * A hook migration.
 *
 * @param name the name
 */
public record HookMigration(String name) {
    public HookMigration {
        Objects.requireNonNull(name, "name");
    }
}
