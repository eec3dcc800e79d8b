package dev.codex4j.protocol.externalagent;

import java.util.Objects;

/**
 * A skill migration.
 *
 * @param name the name
 */
public record SkillMigration(String name) {
    public SkillMigration {
        Objects.requireNonNull(name, "name");
    }
}
