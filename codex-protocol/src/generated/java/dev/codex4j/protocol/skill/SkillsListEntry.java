package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * A skills list entry.
 *
 * @param cwd working directory, as an absolute path
 * @param skills the skills
 * @param errors the errors
 */
public record SkillsListEntry(String cwd, List<SkillMetadata> skills, List<SkillErrorInfo> errors) {
    public SkillsListEntry {
        Objects.requireNonNull(cwd, "cwd");
        skills = Immutable.list(skills, "skills");
        errors = Immutable.list(errors, "errors");
    }
}
