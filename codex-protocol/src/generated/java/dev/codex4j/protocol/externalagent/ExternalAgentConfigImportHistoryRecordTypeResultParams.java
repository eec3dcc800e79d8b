package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * An external agent config import history record type result params.
 *
 * @param itemType the item type
 * @param successes the successes
 * @param failures the failures
 */
public record ExternalAgentConfigImportHistoryRecordTypeResultParams(
        ExternalAgentConfigMigrationItemType itemType,
        List<ExternalAgentConfigImportHistoryRecordSuccessParams> successes,
        List<ExternalAgentConfigImportItemTypeFailure> failures) {
    public ExternalAgentConfigImportHistoryRecordTypeResultParams {
        Objects.requireNonNull(itemType, "itemType");
        successes = Immutable.list(successes, "successes");
        failures = Immutable.list(failures, "failures");
    }
}
