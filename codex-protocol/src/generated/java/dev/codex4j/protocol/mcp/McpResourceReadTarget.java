package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp resource read target.
 *
 * @param connectorId the connector id
 * @param linkId the link id
 */
public record McpResourceReadTarget(String connectorId, @OrNull @Nullable String linkId) {
    public McpResourceReadTarget {
        Objects.requireNonNull(connectorId, "connectorId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String connectorId) {
        return new Builder(connectorId);
    }

    /** Collects the values of a {@link McpResourceReadTarget}. */
    public static final class Builder {
        private String connectorId;
        private @Nullable String linkId;

        private Builder(String connectorId) {
            this.connectorId = connectorId;
        }

        /** The link id. */
        public Builder linkId(@Nullable String linkId) {
            this.linkId = linkId;
            return this;
        }

        /** Makes the record. */
        public McpResourceReadTarget build() {
            return new McpResourceReadTarget(connectorId, linkId);
        }
    }
}
