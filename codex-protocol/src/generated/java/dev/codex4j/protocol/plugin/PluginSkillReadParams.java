package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code plugin/skill/read}.
 *
 * @param remoteMarketplaceName the remote marketplace name
 * @param remotePluginId id of the plugin in a remote catalogue
 * @param skillName the skill name
 */
public record PluginSkillReadParams(
        String remoteMarketplaceName,
        String remotePluginId,
        String skillName) implements ClientRequest<PluginSkillReadResponse> {
    public PluginSkillReadParams {
        Objects.requireNonNull(remoteMarketplaceName, "remoteMarketplaceName");
        Objects.requireNonNull(remotePluginId, "remotePluginId");
        Objects.requireNonNull(skillName, "skillName");
    }

    @Override
    public String method() {
        return "plugin/skill/read";
    }

    @Override
    public Class<PluginSkillReadResponse> resultType() {
        return PluginSkillReadResponse.class;
    }
}
