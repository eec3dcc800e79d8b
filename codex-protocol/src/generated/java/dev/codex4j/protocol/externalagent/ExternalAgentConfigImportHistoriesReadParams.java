package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code externalAgentConfig/import/readHistories}. */
public record ExternalAgentConfigImportHistoriesReadParams()
        implements ClientRequest<ExternalAgentConfigImportHistoriesReadResponse> {
    @Override
    public String method() {
        return "externalAgentConfig/import/readHistories";
    }

    @Override
    public Class<ExternalAgentConfigImportHistoriesReadResponse> resultType() {
        return ExternalAgentConfigImportHistoriesReadResponse.class;
    }
}
