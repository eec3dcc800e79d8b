package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A configured hook handler. */
@Union("type")
public sealed interface ConfiguredHookHandler {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ConfiguredHookHandler> variant(String tag) {
        return switch (tag) {
            case "command" -> Command.class;
            case "mcp_tool" -> McpTool.class;
            case "prompt" -> Prompt.class;
            case "agent" -> Agent.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code command}.
     *
     * @param command the command
     * @param commandWindows the command windows
     * @param timeoutSec the timeout sec
     * @param async whether this applies: async
     * @param statusMessage the status message
     * @param additionalContextLimit the additional context limit
     */
    @Variant("command")
    record Command(
            String command,
            @OrNull @Nullable String commandWindows,
            @Unsigned(64) @OrNull @Nullable Long timeoutSec,
            boolean async,
            @OrNull @Nullable String statusMessage,
            @Unsigned(64) @OrNull @Nullable Long additionalContextLimit) implements ConfiguredHookHandler {
        public Command {
            Objects.requireNonNull(command, "command");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String command, boolean async) {
            return new Builder(command, async);
        }

        /** Collects the values of a {@link Command}. */
        public static final class Builder {
            private String command;
            private @Nullable String commandWindows;
            private @Nullable Long timeoutSec;
            private boolean async;
            private @Nullable String statusMessage;
            private @Nullable Long additionalContextLimit;

            private Builder(String command, boolean async) {
                this.command = command;
                this.async = async;
            }

            /** The command windows. */
            public Builder commandWindows(@Nullable String commandWindows) {
                this.commandWindows = commandWindows;
                return this;
            }

            /** The timeout sec. */
            public Builder timeoutSec(@Nullable Long timeoutSec) {
                this.timeoutSec = timeoutSec;
                return this;
            }

            /** The status message. */
            public Builder statusMessage(@Nullable String statusMessage) {
                this.statusMessage = statusMessage;
                return this;
            }

            /** The additional context limit. */
            public Builder additionalContextLimit(@Nullable Long additionalContextLimit) {
                this.additionalContextLimit = additionalContextLimit;
                return this;
            }

            /** Makes the record. */
            public Command build() {
                return new Command(command, commandWindows, timeoutSec, async, statusMessage, additionalContextLimit);
            }
        }
    }

    /**
     * The variant {@code mcp_tool}.
     *
     * @param server name of the MCP server
     * @param tool name of the tool
     * @param input what the user says
     * @param timeoutSec the timeout sec
     * @param statusMessage the status message
     */
    @Variant("mcp_tool")
    record McpTool(
            String server,
            String tool,
            Map<String, JsonNode> input,
            @Unsigned(64) @OrNull @Nullable Long timeoutSec,
            @OrNull @Nullable String statusMessage) implements ConfiguredHookHandler {
        public McpTool {
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(tool, "tool");
            input = Immutable.map(input, "input");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String server, String tool, Map<String, JsonNode> input) {
            return new Builder(server, tool, input);
        }

        /** Collects the values of a {@link McpTool}. */
        public static final class Builder {
            private String server;
            private String tool;
            private Map<String, JsonNode> input;
            private @Nullable Long timeoutSec;
            private @Nullable String statusMessage;

            private Builder(String server, String tool, Map<String, JsonNode> input) {
                this.server = server;
                this.tool = tool;
                this.input = input;
            }

            /** The timeout sec. */
            public Builder timeoutSec(@Nullable Long timeoutSec) {
                this.timeoutSec = timeoutSec;
                return this;
            }

            /** The status message. */
            public Builder statusMessage(@Nullable String statusMessage) {
                this.statusMessage = statusMessage;
                return this;
            }

            /** Makes the record. */
            public McpTool build() {
                return new McpTool(server, tool, input, timeoutSec, statusMessage);
            }
        }
    }

    /** The variant {@code prompt}. */
    @Variant("prompt")
    record Prompt() implements ConfiguredHookHandler {}

    /** The variant {@code agent}. */
    @Variant("agent")
    record Agent() implements ConfiguredHookHandler {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ConfiguredHookHandler {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
