package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import java.util.List;

/**
 * Answer to {@code externalAgentConfig/detect}.
 *
 * @param items the items
 * @param connectors the connectors
 */
public record ExternalAgentConfigDetectResponse(
        List<ExternalAgentConfigMigrationItem> items,
        @Default("[]") List<ExternalAgentDetectedConnectorCandidate> connectors) {
    public ExternalAgentConfigDetectResponse {
        items = Immutable.list(items, "items");
        connectors = Immutable.list(connectors, "connectors");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ExternalAgentConfigMigrationItem> items) {
        return new Builder(items);
    }

    /** Collects the values of a {@link ExternalAgentConfigDetectResponse}. */
    public static final class Builder {
        private List<ExternalAgentConfigMigrationItem> items;
        private List<ExternalAgentDetectedConnectorCandidate> connectors = List.of();

        private Builder(List<ExternalAgentConfigMigrationItem> items) {
            this.items = items;
        }

        /** The connectors. */
        public Builder connectors(List<ExternalAgentDetectedConnectorCandidate> connectors) {
            this.connectors = connectors;
            return this;
        }

        /** Makes the record. */
        public ExternalAgentConfigDetectResponse build() {
            return new ExternalAgentConfigDetectResponse(items, connectors);
        }
    }
}
