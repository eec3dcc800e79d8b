package dev.codex4j.protocol.externalagent;

import java.util.Objects;

/**
 * Answer to {@code externalAgentConfig/import/recordHistory}.
 *
 * @param importId the import id
 */
public record ExternalAgentConfigImportHistoryRecordResponse(String importId) {
    public ExternalAgentConfigImportHistoryRecordResponse {
        Objects.requireNonNull(importId, "importId");
    }
}
