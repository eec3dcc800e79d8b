package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Notification {@code externalAgentConfig/import/progress}.
 *
 * @param importId the import id
 * @param itemTypeResults the item type results
 */
public record ExternalAgentConfigImportProgressNotification(
        String importId,
        List<ExternalAgentConfigImportTypeResult> itemTypeResults) implements ServerNotification {
    public ExternalAgentConfigImportProgressNotification {
        Objects.requireNonNull(importId, "importId");
        itemTypeResults = Immutable.list(itemTypeResults, "itemTypeResults");
    }

    @Override
    public String method() {
        return "externalAgentConfig/import/progress";
    }
}
