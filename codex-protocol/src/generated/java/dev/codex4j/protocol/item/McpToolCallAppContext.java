package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp tool call app context.
 *
 * @param connectorId the connector id
 * @param linkId the link id
 * @param resourceUri the resource uri
 * @param appName the app name
 * @param actionName the action name
 */
public record McpToolCallAppContext(
        String connectorId,
        @OrNull @Nullable String linkId,
        @OrNull @Nullable String resourceUri,
        @OrNull @Nullable String appName,
        @OrNull @Nullable String actionName) {
    public McpToolCallAppContext {
        Objects.requireNonNull(connectorId, "connectorId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String connectorId) {
        return new Builder(connectorId);
    }

    /** Collects the values of a {@link McpToolCallAppContext}. */
    public static final class Builder {
        private String connectorId;
        private @Nullable String linkId;
        private @Nullable String resourceUri;
        private @Nullable String appName;
        private @Nullable String actionName;

        private Builder(String connectorId) {
            this.connectorId = connectorId;
        }

        /** The link id. */
        public Builder linkId(@Nullable String linkId) {
            this.linkId = linkId;
            return this;
        }

        /** The resource uri. */
        public Builder resourceUri(@Nullable String resourceUri) {
            this.resourceUri = resourceUri;
            return this;
        }

        /** The app name. */
        public Builder appName(@Nullable String appName) {
            this.appName = appName;
            return this;
        }

        /** The action name. */
        public Builder actionName(@Nullable String actionName) {
            this.actionName = actionName;
            return this;
        }

        /** Makes the record. */
        public McpToolCallAppContext build() {
            return new McpToolCallAppContext(connectorId, linkId, resourceUri, appName, actionName);
        }
    }
}
