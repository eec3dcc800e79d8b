package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code skills/list}.
 *
 * @param data the entries of this page
 */
public record SkillsListResponse(List<SkillsListEntry> data) {
    public SkillsListResponse {
        data = Immutable.list(data, "data");
    }
}
