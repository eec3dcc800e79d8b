package dev.codex4j.protocol.externalagent;

import java.util.Objects;

/**
 * Answer to {@code externalAgentConfig/import}.
 *
 * @param importId the import id
 */
public record ExternalAgentConfigImportResponse(String importId) {
    public ExternalAgentConfigImportResponse {
        Objects.requireNonNull(importId, "importId");
    }
}
