package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Parameters of {@code externalAgentConfig/import/recordHistory}.
 *
 * @param providerId the provider id
 * @param itemTypeResults the item type results
 */
public record ExternalAgentConfigImportHistoryRecordParams(
        String providerId,
        List<ExternalAgentConfigImportHistoryRecordTypeResultParams> itemTypeResults) implements ClientRequest<ExternalAgentConfigImportHistoryRecordResponse> {
    public ExternalAgentConfigImportHistoryRecordParams {
        Objects.requireNonNull(providerId, "providerId");
        itemTypeResults = Immutable.list(itemTypeResults, "itemTypeResults");
    }

    @Override
    public String method() {
        return "externalAgentConfig/import/recordHistory";
    }

    @Override
    public Class<ExternalAgentConfigImportHistoryRecordResponse> resultType() {
        return ExternalAgentConfigImportHistoryRecordResponse.class;
    }
}
