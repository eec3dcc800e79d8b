package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Parameters of {@code skills/extraRoots/set}.
 *
 * @param extraRoots the extra roots
 */
public record SkillsExtraRootsSetParams(List<String> extraRoots) implements ClientRequest<SkillsExtraRootsSetResponse> {
    public SkillsExtraRootsSetParams {
        extraRoots = Immutable.list(extraRoots, "extraRoots");
    }

    @Override
    public String method() {
        return "skills/extraRoots/set";
    }

    @Override
    public Class<SkillsExtraRootsSetResponse> resultType() {
        return SkillsExtraRootsSetResponse.class;
    }
}
