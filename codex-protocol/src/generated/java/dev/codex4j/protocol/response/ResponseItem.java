package dev.codex4j.protocol.response;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.MessagePhase;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An item in the vocabulary of the Responses API, as it goes to the model and comes back. */
@Union("type")
public sealed interface ResponseItem {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ResponseItem> variant(String tag) {
        return switch (tag) {
            case "additional_tools" -> AdditionalTools.class;
            case "message" -> Message.class;
            case "agent_message" -> AgentMessage.class;
            case "reasoning" -> Reasoning.class;
            case "local_shell_call" -> LocalShellCall.class;
            case "function_call" -> FunctionCall.class;
            case "tool_search_call" -> ToolSearchCall.class;
            case "function_call_output" -> FunctionCallOutput.class;
            case "custom_tool_call" -> CustomToolCall.class;
            case "custom_tool_call_output" -> CustomToolCallOutput.class;
            case "tool_search_output" -> ToolSearchOutput.class;
            case "web_search_call" -> WebSearchCall.class;
            case "image_generation_call" -> ImageGenerationCall.class;
            case "compaction" -> Compaction.class;
            case "configuration_update" -> ConfigurationUpdate.class;
            case "compaction_trigger" -> CompactionTrigger.class;
            case "context_compaction" -> ContextCompaction.class;
            case "other" -> Other.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code additional_tools}.
     *
     * @param id the id
     * @param role the role
     * @param tools the tools
     */
    @Variant("additional_tools")
    record AdditionalTools(@Optional @Nullable String id, String role, List<JsonNode> tools) implements ResponseItem {
        public AdditionalTools {
            Objects.requireNonNull(role, "role");
            tools = Immutable.list(tools, "tools");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String role, List<JsonNode> tools) {
            return new Builder(role, tools);
        }

        /** Collects the values of a {@link AdditionalTools}. */
        public static final class Builder {
            private @Nullable String id;
            private String role;
            private List<JsonNode> tools;

            private Builder(String role, List<JsonNode> tools) {
                this.role = role;
                this.tools = tools;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Makes the record. */
            public AdditionalTools build() {
                return new AdditionalTools(id, role, tools);
            }
        }
    }

    /**
     * The variant {@code message}.
     *
     * @param encryptedContent content that only the provider can read
     * @param status how it stands
     * @param id the id
     * @param role the role
     * @param content the content
     * @param phase the phase
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("message")
    record Message(
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Optional @Nullable String status,
            @Optional @Nullable String id,
            String role,
            List<ContentItem> content,
            @Optional @Nullable MessagePhase phase,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public Message {
            Objects.requireNonNull(role, "role");
            content = Immutable.list(content, "content");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String role, List<ContentItem> content) {
            return new Builder(role, content);
        }

        /** Collects the values of a {@link Message}. */
        public static final class Builder {
            private @Nullable String encryptedContent;
            private @Nullable String status;
            private @Nullable String id;
            private String role;
            private List<ContentItem> content;
            private @Nullable MessagePhase phase;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String role, List<ContentItem> content) {
                this.role = role;
                this.content = content;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** How it stands. */
            public Builder status(@Nullable String status) {
                this.status = status;
                return this;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** The phase. */
            public Builder phase(@Nullable MessagePhase phase) {
                this.phase = phase;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public Message build() {
                return new Message(
                        encryptedContent, status, id, role, content, phase, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code agent_message}.
     *
     * @param id the id
     * @param author the author
     * @param recipient the recipient
     * @param content the content
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("agent_message")
    record AgentMessage(
            @Optional @Nullable String id,
            String author,
            String recipient,
            List<AgentMessageInputContent> content,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public AgentMessage {
            Objects.requireNonNull(author, "author");
            Objects.requireNonNull(recipient, "recipient");
            content = Immutable.list(content, "content");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String author, String recipient, List<AgentMessageInputContent> content) {
            return new Builder(author, recipient, content);
        }

        /** Collects the values of a {@link AgentMessage}. */
        public static final class Builder {
            private @Nullable String id;
            private String author;
            private String recipient;
            private List<AgentMessageInputContent> content;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String author, String recipient, List<AgentMessageInputContent> content) {
                this.author = author;
                this.recipient = recipient;
                this.content = content;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public AgentMessage build() {
                return new AgentMessage(id, author, recipient, content, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code reasoning}.
     *
     * @param id the id
     * @param summary how the model sums up its reasoning
     * @param content the content
     * @param encryptedContent content that only the provider can read
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("reasoning")
    record Reasoning(
            @Optional @Nullable String id,
            List<ReasoningItemReasoningSummary> summary,
            @Optional @Nullable List<ReasoningItemContent> content,
            @Name("encrypted_content") @OrNull @Nullable String encryptedContent,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public Reasoning {
            summary = Immutable.list(summary, "summary");
            content = content == null ? null : Immutable.list(content, "content");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(List<ReasoningItemReasoningSummary> summary) {
            return new Builder(summary);
        }

        /** Collects the values of a {@link Reasoning}. */
        public static final class Builder {
            private @Nullable String id;
            private List<ReasoningItemReasoningSummary> summary;
            private @Nullable List<ReasoningItemContent> content;
            private @Nullable String encryptedContent;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(List<ReasoningItemReasoningSummary> summary) {
                this.summary = summary;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** The content. */
            public Builder content(@Nullable List<ReasoningItemContent> content) {
                this.content = content;
                return this;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public Reasoning build() {
                return new Reasoning(id, summary, content, encryptedContent, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code local_shell_call}.
     *
     * @param encryptedContent content that only the provider can read
     * @param id the id
     * @param callId id of the call
     * @param status how it stands
     * @param action the action
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("local_shell_call")
    record LocalShellCall(
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Optional @Nullable String id,
            @Name("call_id") @OrNull @Nullable String callId,
            LocalShellStatus status,
            LocalShellAction action,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public LocalShellCall {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(action, "action");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(LocalShellStatus status, LocalShellAction action) {
            return new Builder(status, action);
        }

        /** Collects the values of a {@link LocalShellCall}. */
        public static final class Builder {
            private @Nullable String encryptedContent;
            private @Nullable String id;
            private @Nullable String callId;
            private LocalShellStatus status;
            private LocalShellAction action;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(LocalShellStatus status, LocalShellAction action) {
                this.status = status;
                this.action = action;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Id of the call. */
            public Builder callId(@Nullable String callId) {
                this.callId = callId;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public LocalShellCall build() {
                return new LocalShellCall(
                        encryptedContent, id, callId, status, action, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code function_call}.
     *
     * @param encryptedContent content that only the provider can read
     * @param status how it stands
     * @param id the id
     * @param name the name
     * @param namespace namespace of the tool
     * @param arguments arguments of the call, as JSON
     * @param encryptedFunctionArgs the encrypted function args
     * @param callId id of the call
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("function_call")
    record FunctionCall(
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Optional @Nullable String status,
            @Optional @Nullable String id,
            String name,
            @Optional @Nullable String namespace,
            String arguments,
            @Name("encrypted_function_args") @Optional @Nullable List<String> encryptedFunctionArgs,
            @Name("call_id") String callId,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public FunctionCall {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(arguments, "arguments");
            encryptedFunctionArgs = encryptedFunctionArgs == null ? null : Immutable.list(encryptedFunctionArgs, "encryptedFunctionArgs");
            Objects.requireNonNull(callId, "callId");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String name, String arguments, String callId) {
            return new Builder(name, arguments, callId);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(name, arguments, callId);
            builder.encryptedContent = encryptedContent;
            builder.status = status;
            builder.id = id;
            builder.namespace = namespace;
            builder.encryptedFunctionArgs = encryptedFunctionArgs;
            builder.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
            return builder;
        }

        /** Collects the values of a {@link FunctionCall}. */
        public static final class Builder {
            private @Nullable String encryptedContent;
            private @Nullable String status;
            private @Nullable String id;
            private String name;
            private @Nullable String namespace;
            private String arguments;
            private @Nullable List<String> encryptedFunctionArgs;
            private String callId;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String name, String arguments, String callId) {
                this.name = name;
                this.arguments = arguments;
                this.callId = callId;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** How it stands. */
            public Builder status(@Nullable String status) {
                this.status = status;
                return this;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Namespace of the tool. */
            public Builder namespace(@Nullable String namespace) {
                this.namespace = namespace;
                return this;
            }

            /** The encrypted function args. */
            public Builder encryptedFunctionArgs(@Nullable List<String> encryptedFunctionArgs) {
                this.encryptedFunctionArgs = encryptedFunctionArgs;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public FunctionCall build() {
                return new FunctionCall(
                        encryptedContent,
                        status,
                        id,
                        name,
                        namespace,
                        arguments,
                        encryptedFunctionArgs,
                        callId,
                        internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code tool_search_call}.
     *
     * @param encryptedContent content that only the provider can read
     * @param id the id
     * @param callId id of the call
     * @param status how it stands
     * @param execution the execution
     * @param arguments arguments of the call, as JSON
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("tool_search_call")
    record ToolSearchCall(
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Optional @Nullable String id,
            @Name("call_id") @OrNull @Nullable String callId,
            @Optional @Nullable String status,
            String execution,
            JsonNode arguments,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public ToolSearchCall {
            Objects.requireNonNull(execution, "execution");
            Objects.requireNonNull(arguments, "arguments");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String execution, JsonNode arguments) {
            return new Builder(execution, arguments);
        }

        /** Collects the values of a {@link ToolSearchCall}. */
        public static final class Builder {
            private @Nullable String encryptedContent;
            private @Nullable String id;
            private @Nullable String callId;
            private @Nullable String status;
            private String execution;
            private JsonNode arguments;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String execution, JsonNode arguments) {
                this.execution = execution;
                this.arguments = arguments;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Id of the call. */
            public Builder callId(@Nullable String callId) {
                this.callId = callId;
                return this;
            }

            /** How it stands. */
            public Builder status(@Nullable String status) {
                this.status = status;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public ToolSearchCall build() {
                return new ToolSearchCall(
                        encryptedContent,
                        id,
                        callId,
                        status,
                        execution,
                        arguments,
                        internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code function_call_output}.
     *
     * @param id the id
     * @param callId id of the call
     * @param name the name
     * @param namespace namespace of the tool
     * @param output the output
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("function_call_output")
    record FunctionCallOutput(
            @Optional @Nullable String id,
            @Name("call_id") @Optional @Nullable String callId,
            @Optional @Nullable String name,
            @Optional @Nullable String namespace,
            FunctionCallOutputBody output,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public FunctionCallOutput {
            Objects.requireNonNull(output, "output");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(FunctionCallOutputBody output) {
            return new Builder(output);
        }

        /** Collects the values of a {@link FunctionCallOutput}. */
        public static final class Builder {
            private @Nullable String id;
            private @Nullable String callId;
            private @Nullable String name;
            private @Nullable String namespace;
            private FunctionCallOutputBody output;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(FunctionCallOutputBody output) {
                this.output = output;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Id of the call. */
            public Builder callId(@Nullable String callId) {
                this.callId = callId;
                return this;
            }

            /** The name. */
            public Builder name(@Nullable String name) {
                this.name = name;
                return this;
            }

            /** Namespace of the tool. */
            public Builder namespace(@Nullable String namespace) {
                this.namespace = namespace;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public FunctionCallOutput build() {
                return new FunctionCallOutput(
                        id, callId, name, namespace, output, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code custom_tool_call}.
     *
     * @param encryptedContent content that only the provider can read
     * @param id the id
     * @param status how it stands
     * @param callId id of the call
     * @param name the name
     * @param namespace namespace of the tool
     * @param input what the user says
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("custom_tool_call")
    record CustomToolCall(
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Optional @Nullable String id,
            @Optional @Nullable String status,
            @Name("call_id") String callId,
            String name,
            @Optional @Nullable String namespace,
            String input,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public CustomToolCall {
            Objects.requireNonNull(callId, "callId");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(input, "input");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String callId, String name, String input) {
            return new Builder(callId, name, input);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(callId, name, input);
            builder.encryptedContent = encryptedContent;
            builder.id = id;
            builder.status = status;
            builder.namespace = namespace;
            builder.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
            return builder;
        }

        /** Collects the values of a {@link CustomToolCall}. */
        public static final class Builder {
            private @Nullable String encryptedContent;
            private @Nullable String id;
            private @Nullable String status;
            private String callId;
            private String name;
            private @Nullable String namespace;
            private String input;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String callId, String name, String input) {
                this.callId = callId;
                this.name = name;
                this.input = input;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** How it stands. */
            public Builder status(@Nullable String status) {
                this.status = status;
                return this;
            }

            /** Namespace of the tool. */
            public Builder namespace(@Nullable String namespace) {
                this.namespace = namespace;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public CustomToolCall build() {
                return new CustomToolCall(
                        encryptedContent,
                        id,
                        status,
                        callId,
                        name,
                        namespace,
                        input,
                        internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code custom_tool_call_output}.
     *
     * @param id the id
     * @param callId id of the call
     * @param name the name
     * @param output the output
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("custom_tool_call_output")
    record CustomToolCallOutput(
            @Optional @Nullable String id,
            @Name("call_id") String callId,
            @Optional @Nullable String name,
            FunctionCallOutputBody output,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public CustomToolCallOutput {
            Objects.requireNonNull(callId, "callId");
            Objects.requireNonNull(output, "output");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String callId, FunctionCallOutputBody output) {
            return new Builder(callId, output);
        }

        /** Collects the values of a {@link CustomToolCallOutput}. */
        public static final class Builder {
            private @Nullable String id;
            private String callId;
            private @Nullable String name;
            private FunctionCallOutputBody output;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String callId, FunctionCallOutputBody output) {
                this.callId = callId;
                this.output = output;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** The name. */
            public Builder name(@Nullable String name) {
                this.name = name;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public CustomToolCallOutput build() {
                return new CustomToolCallOutput(id, callId, name, output, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code tool_search_output}.
     *
     * @param id the id
     * @param callId id of the call
     * @param status how it stands
     * @param execution the execution
     * @param tools the tools
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("tool_search_output")
    record ToolSearchOutput(
            @Optional @Nullable String id,
            @Name("call_id") @OrNull @Nullable String callId,
            String status,
            String execution,
            List<JsonNode> tools,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public ToolSearchOutput {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(execution, "execution");
            tools = Immutable.list(tools, "tools");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String status, String execution, List<JsonNode> tools) {
            return new Builder(status, execution, tools);
        }

        /** Collects the values of a {@link ToolSearchOutput}. */
        public static final class Builder {
            private @Nullable String id;
            private @Nullable String callId;
            private String status;
            private String execution;
            private List<JsonNode> tools;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String status, String execution, List<JsonNode> tools) {
                this.status = status;
                this.execution = execution;
                this.tools = tools;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Id of the call. */
            public Builder callId(@Nullable String callId) {
                this.callId = callId;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public ToolSearchOutput build() {
                return new ToolSearchOutput(
                        id, callId, status, execution, tools, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code web_search_call}.
     *
     * @param encryptedContent content that only the provider can read
     * @param id the id
     * @param status how it stands
     * @param action the action
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("web_search_call")
    record WebSearchCall(
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Optional @Nullable String id,
            @Optional @Nullable String status,
            @Optional @Nullable ResponsesApiWebSearchAction action,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link WebSearchCall}. */
        public static final class Builder {
            private @Nullable String encryptedContent;
            private @Nullable String id;
            private @Nullable String status;
            private @Nullable ResponsesApiWebSearchAction action;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder() {}

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** How it stands. */
            public Builder status(@Nullable String status) {
                this.status = status;
                return this;
            }

            /** The action. */
            public Builder action(@Nullable ResponsesApiWebSearchAction action) {
                this.action = action;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public WebSearchCall build() {
                return new WebSearchCall(encryptedContent, id, status, action, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code image_generation_call}.
     *
     * @param encryptedContent content that only the provider can read
     * @param id the id
     * @param status how it stands
     * @param revisedPrompt the revised prompt
     * @param result the result
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("image_generation_call")
    record ImageGenerationCall(
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Optional @Nullable String id,
            String status,
            @Name("revised_prompt") @Optional @Nullable String revisedPrompt,
            String result,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public ImageGenerationCall {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(result, "result");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String status, String result) {
            return new Builder(status, result);
        }

        /** Collects the values of a {@link ImageGenerationCall}. */
        public static final class Builder {
            private @Nullable String encryptedContent;
            private @Nullable String id;
            private String status;
            private @Nullable String revisedPrompt;
            private String result;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String status, String result) {
                this.status = status;
                this.result = result;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** The revised prompt. */
            public Builder revisedPrompt(@Nullable String revisedPrompt) {
                this.revisedPrompt = revisedPrompt;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public ImageGenerationCall build() {
                return new ImageGenerationCall(
                        encryptedContent, id, status, revisedPrompt, result, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code compaction}.
     *
     * @param id the id
     * @param encryptedContent content that only the provider can read
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("compaction")
    record Compaction(
            @Optional @Nullable String id,
            @Name("encrypted_content") String encryptedContent,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        public Compaction {
            Objects.requireNonNull(encryptedContent, "encryptedContent");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String encryptedContent) {
            return new Builder(encryptedContent);
        }

        /** Collects the values of a {@link Compaction}. */
        public static final class Builder {
            private @Nullable String id;
            private String encryptedContent;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder(String encryptedContent) {
                this.encryptedContent = encryptedContent;
            }

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public Compaction build() {
                return new Compaction(id, encryptedContent, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /**
     * The variant {@code configuration_update}.
     *
     * @param reasoning the reasoning
     */
    @Variant("configuration_update")
    record ConfigurationUpdate(ConfigurationReasoning reasoning) implements ResponseItem {
        public ConfigurationUpdate {
            Objects.requireNonNull(reasoning, "reasoning");
        }
    }

    /** The variant {@code compaction_trigger}. */
    @Variant("compaction_trigger")
    record CompactionTrigger() implements ResponseItem {}

    /**
     * The variant {@code context_compaction}.
     *
     * @param id the id
     * @param encryptedContent content that only the provider can read
     * @param internalChatMessageMetadataPassthrough metadata that is passed on unchanged
     */
    @Variant("context_compaction")
    record ContextCompaction(
            @Optional @Nullable String id,
            @Name("encrypted_content") @Optional @Nullable String encryptedContent,
            @Name("internal_chat_message_metadata_passthrough") @Optional @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) implements ResponseItem {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ContextCompaction}. */
        public static final class Builder {
            private @Nullable String id;
            private @Nullable String encryptedContent;
            private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;

            private Builder() {}

            /** The id. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** Content that only the provider can read. */
            public Builder encryptedContent(@Nullable String encryptedContent) {
                this.encryptedContent = encryptedContent;
                return this;
            }

            /** Metadata that is passed on unchanged. */
            public Builder internalChatMessageMetadataPassthrough(@Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough) {
                this.internalChatMessageMetadataPassthrough = internalChatMessageMetadataPassthrough;
                return this;
            }

            /** Makes the record. */
            public ContextCompaction build() {
                return new ContextCompaction(id, encryptedContent, internalChatMessageMetadataPassthrough);
            }
        }
    }

    /** The variant {@code other}. */
    @Variant("other")
    record Other() implements ResponseItem {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ResponseItem {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
