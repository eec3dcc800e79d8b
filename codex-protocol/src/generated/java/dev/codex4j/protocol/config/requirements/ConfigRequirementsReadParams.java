package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code configRequirements/read}. Reads what an administrator demands. */
public record ConfigRequirementsReadParams() implements ClientRequest<ConfigRequirementsReadResponse> {
    @Override
    public String method() {
        return "configRequirements/read";
    }

    @Override
    public Class<ConfigRequirementsReadResponse> resultType() {
        return ConfigRequirementsReadResponse.class;
    }
}
