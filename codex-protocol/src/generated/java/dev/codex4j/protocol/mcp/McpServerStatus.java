package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A mcp server status.
 *
 * @param name the name
 * @param runtimeStatus the runtime status
 * @param pluginId id of the plugin
 * @param httpOrigin the http origin
 * @param serverInfo the server info
 * @param serverCapabilities the server capabilities
 * @param toolListMeta the tool list meta
 * @param tools the tools
 * @param toolsError the tools error
 * @param resources the resources
 * @param resourceTemplates the resource templates
 * @param authStatus the auth status
 */
public record McpServerStatus(
        String name,
        @OrNull @Nullable McpServerConnectionStatus runtimeStatus,
        @OrNull @Nullable String pluginId,
        @OrNull @Nullable String httpOrigin,
        @OrNull @Nullable McpServerInfo serverInfo,
        @OrNull @Nullable JsonNode serverCapabilities,
        @OrNull @Nullable JsonNode toolListMeta,
        Map<String, Tool> tools,
        @OrNull @Nullable String toolsError,
        List<Resource> resources,
        List<ResourceTemplate> resourceTemplates,
        McpAuthStatus authStatus) {
    public McpServerStatus {
        Objects.requireNonNull(name, "name");
        tools = Immutable.map(tools, "tools");
        resources = Immutable.list(resources, "resources");
        resourceTemplates = Immutable.list(resourceTemplates, "resourceTemplates");
        Objects.requireNonNull(authStatus, "authStatus");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.runtimeStatus = runtimeStatus;
        builder.pluginId = pluginId;
        builder.httpOrigin = httpOrigin;
        builder.serverInfo = serverInfo;
        builder.serverCapabilities = serverCapabilities;
        builder.toolListMeta = toolListMeta;
        builder.tools = tools;
        builder.toolsError = toolsError;
        builder.resources = resources;
        builder.resourceTemplates = resourceTemplates;
        builder.authStatus = authStatus;
        return builder;
    }

    /** Collects the values of a {@link McpServerStatus}. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable McpServerConnectionStatus runtimeStatus;
        private @Nullable String pluginId;
        private @Nullable String httpOrigin;
        private @Nullable McpServerInfo serverInfo;
        private @Nullable JsonNode serverCapabilities;
        private @Nullable JsonNode toolListMeta;
        private @Nullable Map<String, Tool> tools;
        private @Nullable String toolsError;
        private @Nullable List<Resource> resources;
        private @Nullable List<ResourceTemplate> resourceTemplates;
        private @Nullable McpAuthStatus authStatus;

        private Builder() {}

        /** The name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The runtime status. */
        public Builder runtimeStatus(@Nullable McpServerConnectionStatus runtimeStatus) {
            this.runtimeStatus = runtimeStatus;
            return this;
        }

        /** Id of the plugin. */
        public Builder pluginId(@Nullable String pluginId) {
            this.pluginId = pluginId;
            return this;
        }

        /** The http origin. */
        public Builder httpOrigin(@Nullable String httpOrigin) {
            this.httpOrigin = httpOrigin;
            return this;
        }

        /** The server info. */
        public Builder serverInfo(@Nullable McpServerInfo serverInfo) {
            this.serverInfo = serverInfo;
            return this;
        }

        /** The server capabilities. */
        public Builder serverCapabilities(@Nullable JsonNode serverCapabilities) {
            this.serverCapabilities = serverCapabilities;
            return this;
        }

        /** The tool list meta. */
        public Builder toolListMeta(@Nullable JsonNode toolListMeta) {
            this.toolListMeta = toolListMeta;
            return this;
        }

        /** The tools. */
        public Builder tools(Map<String, Tool> tools) {
            this.tools = tools;
            return this;
        }

        /** The tools error. */
        public Builder toolsError(@Nullable String toolsError) {
            this.toolsError = toolsError;
            return this;
        }

        /** The resources. */
        public Builder resources(List<Resource> resources) {
            this.resources = resources;
            return this;
        }

        /** The resource templates. */
        public Builder resourceTemplates(List<ResourceTemplate> resourceTemplates) {
            this.resourceTemplates = resourceTemplates;
            return this;
        }

        /** The auth status. */
        public Builder authStatus(McpAuthStatus authStatus) {
            this.authStatus = authStatus;
            return this;
        }

        /** Makes the record. */
        public McpServerStatus build() {
            return new McpServerStatus(
                    Objects.requireNonNull(name, "name"),
                    runtimeStatus,
                    pluginId,
                    httpOrigin,
                    serverInfo,
                    serverCapabilities,
                    toolListMeta,
                    Objects.requireNonNull(tools, "tools"),
                    toolsError,
                    Objects.requireNonNull(resources, "resources"),
                    Objects.requireNonNull(resourceTemplates, "resourceTemplates"),
                    Objects.requireNonNull(authStatus, "authStatus"));
        }
    }
}
