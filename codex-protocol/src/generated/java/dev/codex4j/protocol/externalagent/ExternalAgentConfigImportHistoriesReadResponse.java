package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code externalAgentConfig/import/readHistories}.
 *
 * @param data the entries of this page
 * @param connectors the connectors
 */
public record ExternalAgentConfigImportHistoriesReadResponse(
        List<ExternalAgentConfigImportHistory> data,
        List<ExternalAgentImportedConnectorCandidate> connectors) {
    public ExternalAgentConfigImportHistoriesReadResponse {
        data = Immutable.list(data, "data");
        connectors = Immutable.list(connectors, "connectors");
    }
}
