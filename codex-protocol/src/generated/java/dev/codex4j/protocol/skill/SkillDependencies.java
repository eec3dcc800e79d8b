package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * A skill dependencies.
 *
 * @param tools the tools
 */
public record SkillDependencies(List<SkillToolDependency> tools) {
    public SkillDependencies {
        tools = Immutable.list(tools, "tools");
    }
}
