package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A hook metadata. */
@Union("handlerType")
public sealed interface HookMetadata {
    /** The additional context limit. */
    @Nullable Long additionalContextLimit();

    /** The current hash. */
    String currentHash();

    /** The display order. */
    long displayOrder();

    /** Whether it is on. */
    boolean enabled();

    /** Id of the environment. */
    @Nullable String environmentId();

    /** The event name. */
    HookEventName eventName();

    /** Whether this applies: is managed. */
    boolean isManaged();

    /** The key. */
    String key();

    /** The matcher. */
    @Nullable String matcher();

    /** Id of the plugin. */
    @Nullable String pluginId();

    /** The source. */
    HookSource source();

    /** The source path. */
    String sourcePath();

    /** The status message. */
    @Nullable String statusMessage();

    /** The timeout sec. */
    long timeoutSec();

    /** The trust status. */
    HookTrustStatus trustStatus();

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends HookMetadata> variant(String tag) {
        return switch (tag) {
            case "command" -> Command.class;
            case "mcpTool" -> McpTool.class;
            case "prompt" -> Prompt.class;
            case "agent" -> Agent.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code command}.
     *
     * @param async whether this applies: async
     * @param command the command
     * @param additionalContextLimit the additional context limit
     * @param currentHash the current hash
     * @param displayOrder the display order
     * @param enabled whether it is on
     * @param environmentId id of the environment
     * @param eventName the event name
     * @param isManaged whether this applies: is managed
     * @param key the key
     * @param matcher the matcher
     * @param pluginId id of the plugin
     * @param source the source
     * @param sourcePath the source path
     * @param statusMessage the status message
     * @param timeoutSec the timeout sec
     * @param trustStatus the trust status
     */
    @Variant("command")
    record Command(
            @Default("false") boolean async,
            String command,
            @Unsigned(64) @OrNull @Nullable Long additionalContextLimit,
            String currentHash,
            long displayOrder,
            boolean enabled,
            @OrNull @Nullable String environmentId,
            HookEventName eventName,
            boolean isManaged,
            String key,
            @OrNull @Nullable String matcher,
            @OrNull @Nullable String pluginId,
            HookSource source,
            String sourcePath,
            @OrNull @Nullable String statusMessage,
            @Unsigned(64) long timeoutSec,
            HookTrustStatus trustStatus) implements HookMetadata {
        public Command {
            Objects.requireNonNull(command, "command");
            Objects.requireNonNull(currentHash, "currentHash");
            Objects.requireNonNull(eventName, "eventName");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(sourcePath, "sourcePath");
            Objects.requireNonNull(trustStatus, "trustStatus");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.async = async;
            builder.command = command;
            builder.additionalContextLimit = additionalContextLimit;
            builder.currentHash = currentHash;
            builder.displayOrder = displayOrder;
            builder.enabled = enabled;
            builder.environmentId = environmentId;
            builder.eventName = eventName;
            builder.isManaged = isManaged;
            builder.key = key;
            builder.matcher = matcher;
            builder.pluginId = pluginId;
            builder.source = source;
            builder.sourcePath = sourcePath;
            builder.statusMessage = statusMessage;
            builder.timeoutSec = timeoutSec;
            builder.trustStatus = trustStatus;
            return builder;
        }

        /** Collects the values of a {@link Command}. */
        public static final class Builder {
            private boolean async = false;
            private @Nullable String command;
            private @Nullable Long additionalContextLimit;
            private @Nullable String currentHash;
            private @Nullable Long displayOrder;
            private @Nullable Boolean enabled;
            private @Nullable String environmentId;
            private @Nullable HookEventName eventName;
            private @Nullable Boolean isManaged;
            private @Nullable String key;
            private @Nullable String matcher;
            private @Nullable String pluginId;
            private @Nullable HookSource source;
            private @Nullable String sourcePath;
            private @Nullable String statusMessage;
            private @Nullable Long timeoutSec;
            private @Nullable HookTrustStatus trustStatus;

            private Builder() {}

            /** Whether this applies: async. */
            public Builder async(boolean async) {
                this.async = async;
                return this;
            }

            /** The command. */
            public Builder command(String command) {
                this.command = command;
                return this;
            }

            /** The additional context limit. */
            public Builder additionalContextLimit(@Nullable Long additionalContextLimit) {
                this.additionalContextLimit = additionalContextLimit;
                return this;
            }

            /** The current hash. */
            public Builder currentHash(String currentHash) {
                this.currentHash = currentHash;
                return this;
            }

            /** The display order. */
            public Builder displayOrder(long displayOrder) {
                this.displayOrder = displayOrder;
                return this;
            }

            /** Whether it is on. */
            public Builder enabled(boolean enabled) {
                this.enabled = enabled;
                return this;
            }

            /** Id of the environment. */
            public Builder environmentId(@Nullable String environmentId) {
                this.environmentId = environmentId;
                return this;
            }

            /** The event name. */
            public Builder eventName(HookEventName eventName) {
                this.eventName = eventName;
                return this;
            }

            /** Whether this applies: is managed. */
            public Builder isManaged(boolean isManaged) {
                this.isManaged = isManaged;
                return this;
            }

            /** The key. */
            public Builder key(String key) {
                this.key = key;
                return this;
            }

            /** The matcher. */
            public Builder matcher(@Nullable String matcher) {
                this.matcher = matcher;
                return this;
            }

            /** Id of the plugin. */
            public Builder pluginId(@Nullable String pluginId) {
                this.pluginId = pluginId;
                return this;
            }

            /** The source. */
            public Builder source(HookSource source) {
                this.source = source;
                return this;
            }

            /** The source path. */
            public Builder sourcePath(String sourcePath) {
                this.sourcePath = sourcePath;
                return this;
            }

            /** The status message. */
            public Builder statusMessage(@Nullable String statusMessage) {
                this.statusMessage = statusMessage;
                return this;
            }

            /** The timeout sec. */
            public Builder timeoutSec(long timeoutSec) {
                this.timeoutSec = timeoutSec;
                return this;
            }

            /** The trust status. */
            public Builder trustStatus(HookTrustStatus trustStatus) {
                this.trustStatus = trustStatus;
                return this;
            }

            /** Makes the record. */
            public Command build() {
                return new Command(
                        async,
                        Objects.requireNonNull(command, "command"),
                        additionalContextLimit,
                        Objects.requireNonNull(currentHash, "currentHash"),
                        Objects.requireNonNull(displayOrder, "displayOrder"),
                        Objects.requireNonNull(enabled, "enabled"),
                        environmentId,
                        Objects.requireNonNull(eventName, "eventName"),
                        Objects.requireNonNull(isManaged, "isManaged"),
                        Objects.requireNonNull(key, "key"),
                        matcher,
                        pluginId,
                        Objects.requireNonNull(source, "source"),
                        Objects.requireNonNull(sourcePath, "sourcePath"),
                        statusMessage,
                        Objects.requireNonNull(timeoutSec, "timeoutSec"),
                        Objects.requireNonNull(trustStatus, "trustStatus"));
            }
        }
    }

    /**
     * The variant {@code mcpTool}.
     *
     * @param server name of the MCP server
     * @param tool name of the tool
     * @param additionalContextLimit the additional context limit
     * @param currentHash the current hash
     * @param displayOrder the display order
     * @param enabled whether it is on
     * @param environmentId id of the environment
     * @param eventName the event name
     * @param isManaged whether this applies: is managed
     * @param key the key
     * @param matcher the matcher
     * @param pluginId id of the plugin
     * @param source the source
     * @param sourcePath the source path
     * @param statusMessage the status message
     * @param timeoutSec the timeout sec
     * @param trustStatus the trust status
     */
    @Variant("mcpTool")
    record McpTool(
            String server,
            String tool,
            @Unsigned(64) @OrNull @Nullable Long additionalContextLimit,
            String currentHash,
            long displayOrder,
            boolean enabled,
            @OrNull @Nullable String environmentId,
            HookEventName eventName,
            boolean isManaged,
            String key,
            @OrNull @Nullable String matcher,
            @OrNull @Nullable String pluginId,
            HookSource source,
            String sourcePath,
            @OrNull @Nullable String statusMessage,
            @Unsigned(64) long timeoutSec,
            HookTrustStatus trustStatus) implements HookMetadata {
        public McpTool {
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(tool, "tool");
            Objects.requireNonNull(currentHash, "currentHash");
            Objects.requireNonNull(eventName, "eventName");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(sourcePath, "sourcePath");
            Objects.requireNonNull(trustStatus, "trustStatus");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.server = server;
            builder.tool = tool;
            builder.additionalContextLimit = additionalContextLimit;
            builder.currentHash = currentHash;
            builder.displayOrder = displayOrder;
            builder.enabled = enabled;
            builder.environmentId = environmentId;
            builder.eventName = eventName;
            builder.isManaged = isManaged;
            builder.key = key;
            builder.matcher = matcher;
            builder.pluginId = pluginId;
            builder.source = source;
            builder.sourcePath = sourcePath;
            builder.statusMessage = statusMessage;
            builder.timeoutSec = timeoutSec;
            builder.trustStatus = trustStatus;
            return builder;
        }

        /** Collects the values of a {@link McpTool}. */
        public static final class Builder {
            private @Nullable String server;
            private @Nullable String tool;
            private @Nullable Long additionalContextLimit;
            private @Nullable String currentHash;
            private @Nullable Long displayOrder;
            private @Nullable Boolean enabled;
            private @Nullable String environmentId;
            private @Nullable HookEventName eventName;
            private @Nullable Boolean isManaged;
            private @Nullable String key;
            private @Nullable String matcher;
            private @Nullable String pluginId;
            private @Nullable HookSource source;
            private @Nullable String sourcePath;
            private @Nullable String statusMessage;
            private @Nullable Long timeoutSec;
            private @Nullable HookTrustStatus trustStatus;

            private Builder() {}

            /** Name of the MCP server. */
            public Builder server(String server) {
                this.server = server;
                return this;
            }

            /** Name of the tool. */
            public Builder tool(String tool) {
                this.tool = tool;
                return this;
            }

            /** The additional context limit. */
            public Builder additionalContextLimit(@Nullable Long additionalContextLimit) {
                this.additionalContextLimit = additionalContextLimit;
                return this;
            }

            /** The current hash. */
            public Builder currentHash(String currentHash) {
                this.currentHash = currentHash;
                return this;
            }

            /** The display order. */
            public Builder displayOrder(long displayOrder) {
                this.displayOrder = displayOrder;
                return this;
            }

            /** Whether it is on. */
            public Builder enabled(boolean enabled) {
                this.enabled = enabled;
                return this;
            }

            /** Id of the environment. */
            public Builder environmentId(@Nullable String environmentId) {
                this.environmentId = environmentId;
                return this;
            }

            /** The event name. */
            public Builder eventName(HookEventName eventName) {
                this.eventName = eventName;
                return this;
            }

            /** Whether this applies: is managed. */
            public Builder isManaged(boolean isManaged) {
                this.isManaged = isManaged;
                return this;
            }

            /** The key. */
            public Builder key(String key) {
                this.key = key;
                return this;
            }

            /** The matcher. */
            public Builder matcher(@Nullable String matcher) {
                this.matcher = matcher;
                return this;
            }

            /** Id of the plugin. */
            public Builder pluginId(@Nullable String pluginId) {
                this.pluginId = pluginId;
                return this;
            }

            /** The source. */
            public Builder source(HookSource source) {
                this.source = source;
                return this;
            }

            /** The source path. */
            public Builder sourcePath(String sourcePath) {
                this.sourcePath = sourcePath;
                return this;
            }

            /** The status message. */
            public Builder statusMessage(@Nullable String statusMessage) {
                this.statusMessage = statusMessage;
                return this;
            }

            /** The timeout sec. */
            public Builder timeoutSec(long timeoutSec) {
                this.timeoutSec = timeoutSec;
                return this;
            }

            /** The trust status. */
            public Builder trustStatus(HookTrustStatus trustStatus) {
                this.trustStatus = trustStatus;
                return this;
            }

            /** Makes the record. */
            public McpTool build() {
                return new McpTool(
                        Objects.requireNonNull(server, "server"),
                        Objects.requireNonNull(tool, "tool"),
                        additionalContextLimit,
                        Objects.requireNonNull(currentHash, "currentHash"),
                        Objects.requireNonNull(displayOrder, "displayOrder"),
                        Objects.requireNonNull(enabled, "enabled"),
                        environmentId,
                        Objects.requireNonNull(eventName, "eventName"),
                        Objects.requireNonNull(isManaged, "isManaged"),
                        Objects.requireNonNull(key, "key"),
                        matcher,
                        pluginId,
                        Objects.requireNonNull(source, "source"),
                        Objects.requireNonNull(sourcePath, "sourcePath"),
                        statusMessage,
                        Objects.requireNonNull(timeoutSec, "timeoutSec"),
                        Objects.requireNonNull(trustStatus, "trustStatus"));
            }
        }
    }

    /**
     * The variant {@code prompt}.
     *
     * @param additionalContextLimit the additional context limit
     * @param currentHash the current hash
     * @param displayOrder the display order
     * @param enabled whether it is on
     * @param environmentId id of the environment
     * @param eventName the event name
     * @param isManaged whether this applies: is managed
     * @param key the key
     * @param matcher the matcher
     * @param pluginId id of the plugin
     * @param source the source
     * @param sourcePath the source path
     * @param statusMessage the status message
     * @param timeoutSec the timeout sec
     * @param trustStatus the trust status
     */
    @Variant("prompt")
    record Prompt(
            @Unsigned(64) @OrNull @Nullable Long additionalContextLimit,
            String currentHash,
            long displayOrder,
            boolean enabled,
            @OrNull @Nullable String environmentId,
            HookEventName eventName,
            boolean isManaged,
            String key,
            @OrNull @Nullable String matcher,
            @OrNull @Nullable String pluginId,
            HookSource source,
            String sourcePath,
            @OrNull @Nullable String statusMessage,
            @Unsigned(64) long timeoutSec,
            HookTrustStatus trustStatus) implements HookMetadata {
        public Prompt {
            Objects.requireNonNull(currentHash, "currentHash");
            Objects.requireNonNull(eventName, "eventName");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(sourcePath, "sourcePath");
            Objects.requireNonNull(trustStatus, "trustStatus");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.additionalContextLimit = additionalContextLimit;
            builder.currentHash = currentHash;
            builder.displayOrder = displayOrder;
            builder.enabled = enabled;
            builder.environmentId = environmentId;
            builder.eventName = eventName;
            builder.isManaged = isManaged;
            builder.key = key;
            builder.matcher = matcher;
            builder.pluginId = pluginId;
            builder.source = source;
            builder.sourcePath = sourcePath;
            builder.statusMessage = statusMessage;
            builder.timeoutSec = timeoutSec;
            builder.trustStatus = trustStatus;
            return builder;
        }

        /** Collects the values of a {@link Prompt}. */
        public static final class Builder {
            private @Nullable Long additionalContextLimit;
            private @Nullable String currentHash;
            private @Nullable Long displayOrder;
            private @Nullable Boolean enabled;
            private @Nullable String environmentId;
            private @Nullable HookEventName eventName;
            private @Nullable Boolean isManaged;
            private @Nullable String key;
            private @Nullable String matcher;
            private @Nullable String pluginId;
            private @Nullable HookSource source;
            private @Nullable String sourcePath;
            private @Nullable String statusMessage;
            private @Nullable Long timeoutSec;
            private @Nullable HookTrustStatus trustStatus;

            private Builder() {}

            /** The additional context limit. */
            public Builder additionalContextLimit(@Nullable Long additionalContextLimit) {
                this.additionalContextLimit = additionalContextLimit;
                return this;
            }

            /** The current hash. */
            public Builder currentHash(String currentHash) {
                this.currentHash = currentHash;
                return this;
            }

            /** The display order. */
            public Builder displayOrder(long displayOrder) {
                this.displayOrder = displayOrder;
                return this;
            }

            /** Whether it is on. */
            public Builder enabled(boolean enabled) {
                this.enabled = enabled;
                return this;
            }

            /** Id of the environment. */
            public Builder environmentId(@Nullable String environmentId) {
                this.environmentId = environmentId;
                return this;
            }

            /** The event name. */
            public Builder eventName(HookEventName eventName) {
                this.eventName = eventName;
                return this;
            }

            /** Whether this applies: is managed. */
            public Builder isManaged(boolean isManaged) {
                this.isManaged = isManaged;
                return this;
            }

            /** The key. */
            public Builder key(String key) {
                this.key = key;
                return this;
            }

            /** The matcher. */
            public Builder matcher(@Nullable String matcher) {
                this.matcher = matcher;
                return this;
            }

            /** Id of the plugin. */
            public Builder pluginId(@Nullable String pluginId) {
                this.pluginId = pluginId;
                return this;
            }

            /** The source. */
            public Builder source(HookSource source) {
                this.source = source;
                return this;
            }

            /** The source path. */
            public Builder sourcePath(String sourcePath) {
                this.sourcePath = sourcePath;
                return this;
            }

            /** The status message. */
            public Builder statusMessage(@Nullable String statusMessage) {
                this.statusMessage = statusMessage;
                return this;
            }

            /** The timeout sec. */
            public Builder timeoutSec(long timeoutSec) {
                this.timeoutSec = timeoutSec;
                return this;
            }

            /** The trust status. */
            public Builder trustStatus(HookTrustStatus trustStatus) {
                this.trustStatus = trustStatus;
                return this;
            }

            /** Makes the record. */
            public Prompt build() {
                return new Prompt(
                        additionalContextLimit,
                        Objects.requireNonNull(currentHash, "currentHash"),
                        Objects.requireNonNull(displayOrder, "displayOrder"),
                        Objects.requireNonNull(enabled, "enabled"),
                        environmentId,
                        Objects.requireNonNull(eventName, "eventName"),
                        Objects.requireNonNull(isManaged, "isManaged"),
                        Objects.requireNonNull(key, "key"),
                        matcher,
                        pluginId,
                        Objects.requireNonNull(source, "source"),
                        Objects.requireNonNull(sourcePath, "sourcePath"),
                        statusMessage,
                        Objects.requireNonNull(timeoutSec, "timeoutSec"),
                        Objects.requireNonNull(trustStatus, "trustStatus"));
            }
        }
    }

    /**
     * The variant {@code agent}.
     *
     * @param additionalContextLimit the additional context limit
     * @param currentHash the current hash
     * @param displayOrder the display order
     * @param enabled whether it is on
     * @param environmentId id of the environment
     * @param eventName the event name
     * @param isManaged whether this applies: is managed
     * @param key the key
     * @param matcher the matcher
     * @param pluginId id of the plugin
     * @param source the source
     * @param sourcePath the source path
     * @param statusMessage the status message
     * @param timeoutSec the timeout sec
     * @param trustStatus the trust status
     */
    @Variant("agent")
    record Agent(
            @Unsigned(64) @OrNull @Nullable Long additionalContextLimit,
            String currentHash,
            long displayOrder,
            boolean enabled,
            @OrNull @Nullable String environmentId,
            HookEventName eventName,
            boolean isManaged,
            String key,
            @OrNull @Nullable String matcher,
            @OrNull @Nullable String pluginId,
            HookSource source,
            String sourcePath,
            @OrNull @Nullable String statusMessage,
            @Unsigned(64) long timeoutSec,
            HookTrustStatus trustStatus) implements HookMetadata {
        public Agent {
            Objects.requireNonNull(currentHash, "currentHash");
            Objects.requireNonNull(eventName, "eventName");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(sourcePath, "sourcePath");
            Objects.requireNonNull(trustStatus, "trustStatus");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.additionalContextLimit = additionalContextLimit;
            builder.currentHash = currentHash;
            builder.displayOrder = displayOrder;
            builder.enabled = enabled;
            builder.environmentId = environmentId;
            builder.eventName = eventName;
            builder.isManaged = isManaged;
            builder.key = key;
            builder.matcher = matcher;
            builder.pluginId = pluginId;
            builder.source = source;
            builder.sourcePath = sourcePath;
            builder.statusMessage = statusMessage;
            builder.timeoutSec = timeoutSec;
            builder.trustStatus = trustStatus;
            return builder;
        }

        /** Collects the values of a {@link Agent}. */
        public static final class Builder {
            private @Nullable Long additionalContextLimit;
            private @Nullable String currentHash;
            private @Nullable Long displayOrder;
            private @Nullable Boolean enabled;
            private @Nullable String environmentId;
            private @Nullable HookEventName eventName;
            private @Nullable Boolean isManaged;
            private @Nullable String key;
            private @Nullable String matcher;
            private @Nullable String pluginId;
            private @Nullable HookSource source;
            private @Nullable String sourcePath;
            private @Nullable String statusMessage;
            private @Nullable Long timeoutSec;
            private @Nullable HookTrustStatus trustStatus;

            private Builder() {}

            /** The additional context limit. */
            public Builder additionalContextLimit(@Nullable Long additionalContextLimit) {
                this.additionalContextLimit = additionalContextLimit;
                return this;
            }

            /** The current hash. */
            public Builder currentHash(String currentHash) {
                this.currentHash = currentHash;
                return this;
            }

            /** The display order. */
            public Builder displayOrder(long displayOrder) {
                this.displayOrder = displayOrder;
                return this;
            }

            /** Whether it is on. */
            public Builder enabled(boolean enabled) {
                this.enabled = enabled;
                return this;
            }

            /** Id of the environment. */
            public Builder environmentId(@Nullable String environmentId) {
                this.environmentId = environmentId;
                return this;
            }

            /** The event name. */
            public Builder eventName(HookEventName eventName) {
                this.eventName = eventName;
                return this;
            }

            /** Whether this applies: is managed. */
            public Builder isManaged(boolean isManaged) {
                this.isManaged = isManaged;
                return this;
            }

            /** The key. */
            public Builder key(String key) {
                this.key = key;
                return this;
            }

            /** The matcher. */
            public Builder matcher(@Nullable String matcher) {
                this.matcher = matcher;
                return this;
            }

            /** Id of the plugin. */
            public Builder pluginId(@Nullable String pluginId) {
                this.pluginId = pluginId;
                return this;
            }

            /** The source. */
            public Builder source(HookSource source) {
                this.source = source;
                return this;
            }

            /** The source path. */
            public Builder sourcePath(String sourcePath) {
                this.sourcePath = sourcePath;
                return this;
            }

            /** The status message. */
            public Builder statusMessage(@Nullable String statusMessage) {
                this.statusMessage = statusMessage;
                return this;
            }

            /** The timeout sec. */
            public Builder timeoutSec(long timeoutSec) {
                this.timeoutSec = timeoutSec;
                return this;
            }

            /** The trust status. */
            public Builder trustStatus(HookTrustStatus trustStatus) {
                this.trustStatus = trustStatus;
                return this;
            }

            /** Makes the record. */
            public Agent build() {
                return new Agent(
                        additionalContextLimit,
                        Objects.requireNonNull(currentHash, "currentHash"),
                        Objects.requireNonNull(displayOrder, "displayOrder"),
                        Objects.requireNonNull(enabled, "enabled"),
                        environmentId,
                        Objects.requireNonNull(eventName, "eventName"),
                        Objects.requireNonNull(isManaged, "isManaged"),
                        Objects.requireNonNull(key, "key"),
                        matcher,
                        pluginId,
                        Objects.requireNonNull(source, "source"),
                        Objects.requireNonNull(sourcePath, "sourcePath"),
                        statusMessage,
                        Objects.requireNonNull(timeoutSec, "timeoutSec"),
                        Objects.requireNonNull(trustStatus, "trustStatus"));
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements HookMetadata {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public @Nullable Long additionalContextLimit() {
            return raw.hasNonNull("additionalContextLimit") ? raw.get("additionalContextLimit").asLong(0) : null;
        }

        @Override
        public String currentHash() {
            return raw.path("currentHash").asString("");
        }

        @Override
        public long displayOrder() {
            return raw.path("displayOrder").asLong(0);
        }

        @Override
        public boolean enabled() {
            return raw.path("enabled").asBoolean(false);
        }

        @Override
        public @Nullable String environmentId() {
            return raw.hasNonNull("environmentId") ? raw.get("environmentId").asString("") : null;
        }

        @Override
        public HookEventName eventName() {
            return new HookEventName(raw.path("eventName").asString(""));
        }

        @Override
        public boolean isManaged() {
            return raw.path("isManaged").asBoolean(false);
        }

        @Override
        public String key() {
            return raw.path("key").asString("");
        }

        @Override
        public @Nullable String matcher() {
            return raw.hasNonNull("matcher") ? raw.get("matcher").asString("") : null;
        }

        @Override
        public @Nullable String pluginId() {
            return raw.hasNonNull("pluginId") ? raw.get("pluginId").asString("") : null;
        }

        @Override
        public HookSource source() {
            return new HookSource(raw.path("source").asString(""));
        }

        @Override
        public String sourcePath() {
            return raw.path("sourcePath").asString("");
        }

        @Override
        public @Nullable String statusMessage() {
            return raw.hasNonNull("statusMessage") ? raw.get("statusMessage").asString("") : null;
        }

        @Override
        public long timeoutSec() {
            return raw.path("timeoutSec").asLong(0);
        }

        @Override
        public HookTrustStatus trustStatus() {
            return new HookTrustStatus(raw.path("trustStatus").asString(""));
        }
    }
}
