package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import dev.codex4j.protocol.response.FunctionCallOutputBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing that happened in a turn: a message, a command, a change to files, a call of a tool. */
@Union("type")
public sealed interface ThreadItem {
    /** When it ended, as Unix time in milliseconds. */
    @Nullable Long completedAtMs();

    /** When it began, as Unix time in milliseconds. */
    @Nullable Long startedAtMs();

    /** Id of the item, unique in its thread. */
    String id();

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadItem> variant(String tag) {
        return switch (tag) {
            case "userMessage" -> UserMessage.class;
            case "hookPrompt" -> HookPrompt.class;
            case "agentMessage" -> AgentMessage.class;
            case "functionCallOutput" -> FunctionCallOutput.class;
            case "plan" -> Plan.class;
            case "reasoning" -> Reasoning.class;
            case "commandExecution" -> CommandExecution.class;
            case "fileChange" -> FileChange.class;
            case "mcpToolCall" -> McpToolCall.class;
            case "dynamicToolCall" -> DynamicToolCall.class;
            case "collabAgentToolCall" -> CollabAgentToolCall.class;
            case "subAgentActivity" -> SubAgentActivity.class;
            case "webSearch" -> WebSearch.class;
            case "imageView" -> ImageView.class;
            case "sleep" -> Sleep.class;
            case "imageGeneration" -> ImageGeneration.class;
            case "enteredReviewMode" -> EnteredReviewMode.class;
            case "exitedReviewMode" -> ExitedReviewMode.class;
            case "contextCompaction" -> ContextCompaction.class;
            default -> Unknown.class;
        };
    }

    /**
     * What the user said.
     *
     * @param id id of the item, unique in its thread
     * @param clientId the client's own id for the message
     * @param content the content
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("userMessage")
    record UserMessage(
            String id,
            @OrNull @Nullable String clientId,
            List<UserInput> content,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public UserMessage {
            Objects.requireNonNull(id, "id");
            content = Immutable.list(content, "content");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, List<UserInput> content) {
            return new Builder(id, content);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, content);
            builder.clientId = clientId;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link UserMessage}. */
        public static final class Builder {
            private String id;
            private @Nullable String clientId;
            private List<UserInput> content;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, List<UserInput> content) {
                this.id = id;
                this.content = content;
            }

            /** The client's own id for the message. */
            public Builder clientId(@Nullable String clientId) {
                this.clientId = clientId;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public UserMessage build() {
                return new UserMessage(id, clientId, content, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * Text that hooks put before the model.
     *
     * @param id id of the item, unique in its thread
     * @param fragments the texts that hooks added
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("hookPrompt")
    record HookPrompt(
            String id,
            List<HookPromptFragment> fragments,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public HookPrompt {
            Objects.requireNonNull(id, "id");
            fragments = Immutable.list(fragments, "fragments");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, List<HookPromptFragment> fragments) {
            return new Builder(id, fragments);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, fragments);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link HookPrompt}. */
        public static final class Builder {
            private String id;
            private List<HookPromptFragment> fragments;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, List<HookPromptFragment> fragments) {
                this.id = id;
                this.fragments = fragments;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public HookPrompt build() {
                return new HookPrompt(id, fragments, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * What the agent said.
     *
     * @param moderation the moderation
     * @param id id of the item, unique in its thread
     * @param text the text
     * @param phase whether the message is a comment on the way or the final answer
     * @param memoryCitation the memory citation
     * @param delivery the delivery
     * @param questions the questions
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("agentMessage")
    record AgentMessage(
            @OrNull @Nullable AgentMessageModeration moderation,
            String id,
            String text,
            @OrNull @Nullable MessagePhase phase,
            @OrNull @Nullable MemoryCitation memoryCitation,
            @OrNull @Nullable AgentMessageDelivery delivery,
            @OrNull @Nullable List<AsyncUserInputQuestion> questions,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public AgentMessage {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            questions = questions == null ? null : Immutable.list(questions, "questions");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String text) {
            return new Builder(id, text);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, text);
            builder.moderation = moderation;
            builder.phase = phase;
            builder.memoryCitation = memoryCitation;
            builder.delivery = delivery;
            builder.questions = questions;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link AgentMessage}. */
        public static final class Builder {
            private @Nullable AgentMessageModeration moderation;
            private String id;
            private String text;
            private @Nullable MessagePhase phase;
            private @Nullable MemoryCitation memoryCitation;
            private @Nullable AgentMessageDelivery delivery;
            private @Nullable List<AsyncUserInputQuestion> questions;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String text) {
                this.id = id;
                this.text = text;
            }

            /** The moderation. */
            public Builder moderation(@Nullable AgentMessageModeration moderation) {
                this.moderation = moderation;
                return this;
            }

            /** Whether the message is a comment on the way or the final answer. */
            public Builder phase(@Nullable MessagePhase phase) {
                this.phase = phase;
                return this;
            }

            /** The memory citation. */
            public Builder memoryCitation(@Nullable MemoryCitation memoryCitation) {
                this.memoryCitation = memoryCitation;
                return this;
            }

            /** The delivery. */
            public Builder delivery(@Nullable AgentMessageDelivery delivery) {
                this.delivery = delivery;
                return this;
            }

            /** The questions. */
            public Builder questions(@Nullable List<AsyncUserInputQuestion> questions) {
                this.questions = questions;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public AgentMessage build() {
                return new AgentMessage(
                        moderation,
                        id,
                        text,
                        phase,
                        memoryCitation,
                        delivery,
                        questions,
                        completedAtMs,
                        startedAtMs,
                        additionalFields);
            }
        }
    }

    /**
     * Output of a call that was given to the thread.
     *
     * @param id id of the item, unique in its thread
     * @param name the name
     * @param namespace namespace of the tool
     * @param output the output
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("functionCallOutput")
    record FunctionCallOutput(
            String id,
            String name,
            @OrNull @Nullable String namespace,
            FunctionCallOutputBody output,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public FunctionCallOutput {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(output, "output");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String name, FunctionCallOutputBody output) {
            return new Builder(id, name, output);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, name, output);
            builder.namespace = namespace;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link FunctionCallOutput}. */
        public static final class Builder {
            private String id;
            private String name;
            private @Nullable String namespace;
            private FunctionCallOutputBody output;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String name, FunctionCallOutputBody output) {
                this.id = id;
                this.name = name;
                this.output = output;
            }

            /** Namespace of the tool. */
            public Builder namespace(@Nullable String namespace) {
                this.namespace = namespace;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public FunctionCallOutput build() {
                return new FunctionCallOutput(
                        id, name, namespace, output, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * A plan that the agent proposes.
     *
     * @param id id of the item, unique in its thread
     * @param text the text
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("plan")
    record Plan(
            String id,
            String text,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public Plan {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String text) {
            return new Builder(id, text);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, text);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Plan}. */
        public static final class Builder {
            private String id;
            private String text;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String text) {
                this.id = id;
                this.text = text;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Plan build() {
                return new Plan(id, text, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * What the model thought.
     *
     * @param id id of the item, unique in its thread
     * @param summary how the model sums up its reasoning
     * @param content the content
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("reasoning")
    record Reasoning(
            String id,
            @Default("[]") List<String> summary,
            @Default("[]") List<String> content,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public Reasoning {
            Objects.requireNonNull(id, "id");
            summary = Immutable.list(summary, "summary");
            content = Immutable.list(content, "content");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id) {
            return new Builder(id);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id);
            builder.summary = summary;
            builder.content = content;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Reasoning}. */
        public static final class Builder {
            private String id;
            private List<String> summary = List.of();
            private List<String> content = List.of();
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id) {
                this.id = id;
            }

            /** How the model sums up its reasoning. */
            public Builder summary(List<String> summary) {
                this.summary = summary;
                return this;
            }

            /** The content. */
            public Builder content(List<String> content) {
                this.content = content;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Reasoning build() {
                return new Reasoning(id, summary, content, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * A command that was run.
     *
     * @param id id of the item, unique in its thread
     * @param pluginId id of the plugin
     * @param scriptPath the script path
     * @param command the command
     * @param cwd working directory, as an absolute path
     * @param processId id of the process, chosen by who started it
     * @param source who had the command run
     * @param status how it stands
     * @param commandActions what the command does, as far as it can be told from its text
     * @param aggregatedOutput what the command wrote so far to both streams; null if nothing
     * @param exitCode exit code of the process
     * @param durationMs how long it took, in milliseconds
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("commandExecution")
    record CommandExecution(
            String id,
            @OrNull @Nullable String pluginId,
            @OrNull @Nullable String scriptPath,
            String command,
            String cwd,
            @OrNull @Nullable String processId,
            @Default("\"agent\"") CommandExecutionSource source,
            CommandExecutionStatus status,
            List<CommandAction> commandActions,
            @OrNull @Nullable String aggregatedOutput,
            @OrNull @Nullable Integer exitCode,
            @OrNull @Nullable Long durationMs,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public CommandExecution {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(command, "command");
            Objects.requireNonNull(cwd, "cwd");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(status, "status");
            commandActions = Immutable.list(commandActions, "commandActions");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.id = id;
            builder.pluginId = pluginId;
            builder.scriptPath = scriptPath;
            builder.command = command;
            builder.cwd = cwd;
            builder.processId = processId;
            builder.source = source;
            builder.status = status;
            builder.commandActions = commandActions;
            builder.aggregatedOutput = aggregatedOutput;
            builder.exitCode = exitCode;
            builder.durationMs = durationMs;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link CommandExecution}. */
        public static final class Builder {
            private @Nullable String id;
            private @Nullable String pluginId;
            private @Nullable String scriptPath;
            private @Nullable String command;
            private @Nullable String cwd;
            private @Nullable String processId;
            private CommandExecutionSource source = CommandExecutionSource.AGENT;
            private @Nullable CommandExecutionStatus status;
            private @Nullable List<CommandAction> commandActions;
            private @Nullable String aggregatedOutput;
            private @Nullable Integer exitCode;
            private @Nullable Long durationMs;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** Id of the item, unique in its thread. */
            public Builder id(String id) {
                this.id = id;
                return this;
            }

            /** Id of the plugin. */
            public Builder pluginId(@Nullable String pluginId) {
                this.pluginId = pluginId;
                return this;
            }

            /** The script path. */
            public Builder scriptPath(@Nullable String scriptPath) {
                this.scriptPath = scriptPath;
                return this;
            }

            /** The command. */
            public Builder command(String command) {
                this.command = command;
                return this;
            }

            /** Working directory, as an absolute path. */
            public Builder cwd(String cwd) {
                this.cwd = cwd;
                return this;
            }

            /** Id of the process, chosen by who started it. */
            public Builder processId(@Nullable String processId) {
                this.processId = processId;
                return this;
            }

            /** Who had the command run. */
            public Builder source(CommandExecutionSource source) {
                this.source = source;
                return this;
            }

            /** How it stands. */
            public Builder status(CommandExecutionStatus status) {
                this.status = status;
                return this;
            }

            /** What the command does, as far as it can be told from its text. */
            public Builder commandActions(List<CommandAction> commandActions) {
                this.commandActions = commandActions;
                return this;
            }

            /** What the command wrote so far to both streams; null if nothing. */
            public Builder aggregatedOutput(@Nullable String aggregatedOutput) {
                this.aggregatedOutput = aggregatedOutput;
                return this;
            }

            /** Exit code of the process. */
            public Builder exitCode(@Nullable Integer exitCode) {
                this.exitCode = exitCode;
                return this;
            }

            /** How long it took, in milliseconds. */
            public Builder durationMs(@Nullable Long durationMs) {
                this.durationMs = durationMs;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public CommandExecution build() {
                return new CommandExecution(
                        Objects.requireNonNull(id, "id"),
                        pluginId,
                        scriptPath,
                        Objects.requireNonNull(command, "command"),
                        Objects.requireNonNull(cwd, "cwd"),
                        processId,
                        source,
                        Objects.requireNonNull(status, "status"),
                        Objects.requireNonNull(commandActions, "commandActions"),
                        aggregatedOutput,
                        exitCode,
                        durationMs,
                        completedAtMs,
                        startedAtMs,
                        additionalFields);
            }
        }
    }

    /**
     * Changes to files.
     *
     * @param id id of the item, unique in its thread
     * @param changes the changes, one a file
     * @param status how it stands
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("fileChange")
    record FileChange(
            String id,
            List<FileUpdateChange> changes,
            PatchApplyStatus status,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public FileChange {
            Objects.requireNonNull(id, "id");
            changes = Immutable.list(changes, "changes");
            Objects.requireNonNull(status, "status");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, List<FileUpdateChange> changes, PatchApplyStatus status) {
            return new Builder(id, changes, status);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, changes, status);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link FileChange}. */
        public static final class Builder {
            private String id;
            private List<FileUpdateChange> changes;
            private PatchApplyStatus status;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, List<FileUpdateChange> changes, PatchApplyStatus status) {
                this.id = id;
                this.changes = changes;
                this.status = status;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public FileChange build() {
                return new FileChange(id, changes, status, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * A call of a tool of an MCP server.
     *
     * @param id id of the item, unique in its thread
     * @param server name of the MCP server
     * @param tool name of the tool
     * @param status how it stands
     * @param arguments arguments of the call, as JSON
     * @param appContext the app context
     * @param mcpAppResourceUri the mcp app resource uri
     * @param mcpAppUi the mcp app ui
     * @param pluginId id of the plugin
     * @param readOnlyHint whether this applies: read only hint
     * @param result the result
     * @param error what went wrong
     * @param durationMs how long it took, in milliseconds
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("mcpToolCall")
    record McpToolCall(
            String id,
            String server,
            String tool,
            McpToolCallStatus status,
            JsonNode arguments,
            @OrNull @Nullable McpToolCallAppContext appContext,
            @Optional @Nullable String mcpAppResourceUri,
            @OrNull @Nullable McpAppUi mcpAppUi,
            @OrNull @Nullable String pluginId,
            @OrNull @Nullable Boolean readOnlyHint,
            @OrNull @Nullable McpToolCallResult result,
            @OrNull @Nullable McpToolCallError error,
            @OrNull @Nullable Long durationMs,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public McpToolCall {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(tool, "tool");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(arguments, "arguments");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.id = id;
            builder.server = server;
            builder.tool = tool;
            builder.status = status;
            builder.arguments = arguments;
            builder.appContext = appContext;
            builder.mcpAppResourceUri = mcpAppResourceUri;
            builder.mcpAppUi = mcpAppUi;
            builder.pluginId = pluginId;
            builder.readOnlyHint = readOnlyHint;
            builder.result = result;
            builder.error = error;
            builder.durationMs = durationMs;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link McpToolCall}. */
        public static final class Builder {
            private @Nullable String id;
            private @Nullable String server;
            private @Nullable String tool;
            private @Nullable McpToolCallStatus status;
            private @Nullable JsonNode arguments;
            private @Nullable McpToolCallAppContext appContext;
            private @Nullable String mcpAppResourceUri;
            private @Nullable McpAppUi mcpAppUi;
            private @Nullable String pluginId;
            private @Nullable Boolean readOnlyHint;
            private @Nullable McpToolCallResult result;
            private @Nullable McpToolCallError error;
            private @Nullable Long durationMs;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** Id of the item, unique in its thread. */
            public Builder id(String id) {
                this.id = id;
                return this;
            }

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

            /** How it stands. */
            public Builder status(McpToolCallStatus status) {
                this.status = status;
                return this;
            }

            /** Arguments of the call, as JSON. */
            public Builder arguments(JsonNode arguments) {
                this.arguments = arguments;
                return this;
            }

            /** The app context. */
            public Builder appContext(@Nullable McpToolCallAppContext appContext) {
                this.appContext = appContext;
                return this;
            }

            /** The mcp app resource uri. */
            public Builder mcpAppResourceUri(@Nullable String mcpAppResourceUri) {
                this.mcpAppResourceUri = mcpAppResourceUri;
                return this;
            }

            /** The mcp app ui. */
            public Builder mcpAppUi(@Nullable McpAppUi mcpAppUi) {
                this.mcpAppUi = mcpAppUi;
                return this;
            }

            /** Id of the plugin. */
            public Builder pluginId(@Nullable String pluginId) {
                this.pluginId = pluginId;
                return this;
            }

            /** Whether this applies: read only hint. */
            public Builder readOnlyHint(@Nullable Boolean readOnlyHint) {
                this.readOnlyHint = readOnlyHint;
                return this;
            }

            /** The result. */
            public Builder result(@Nullable McpToolCallResult result) {
                this.result = result;
                return this;
            }

            /** What went wrong. */
            public Builder error(@Nullable McpToolCallError error) {
                this.error = error;
                return this;
            }

            /** How long it took, in milliseconds. */
            public Builder durationMs(@Nullable Long durationMs) {
                this.durationMs = durationMs;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public McpToolCall build() {
                return new McpToolCall(
                        Objects.requireNonNull(id, "id"),
                        Objects.requireNonNull(server, "server"),
                        Objects.requireNonNull(tool, "tool"),
                        Objects.requireNonNull(status, "status"),
                        Objects.requireNonNull(arguments, "arguments"),
                        appContext,
                        mcpAppResourceUri,
                        mcpAppUi,
                        pluginId,
                        readOnlyHint,
                        result,
                        error,
                        durationMs,
                        completedAtMs,
                        startedAtMs,
                        additionalFields);
            }
        }
    }

    /**
     * A call of a tool that the client brought along.
     *
     * @param id id of the item, unique in its thread
     * @param namespace namespace of the tool
     * @param tool name of the tool
     * @param arguments arguments of the call, as JSON
     * @param status how it stands
     * @param contentItems the content items
     * @param success whether it went well
     * @param durationMs how long it took, in milliseconds
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("dynamicToolCall")
    record DynamicToolCall(
            String id,
            @OrNull @Nullable String namespace,
            String tool,
            JsonNode arguments,
            DynamicToolCallStatus status,
            @OrNull @Nullable List<DynamicToolCallOutputContentItem> contentItems,
            @OrNull @Nullable Boolean success,
            @OrNull @Nullable Long durationMs,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public DynamicToolCall {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(tool, "tool");
            Objects.requireNonNull(arguments, "arguments");
            Objects.requireNonNull(status, "status");
            contentItems = contentItems == null ? null : Immutable.list(contentItems, "contentItems");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String tool, JsonNode arguments, DynamicToolCallStatus status) {
            return new Builder(id, tool, arguments, status);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, tool, arguments, status);
            builder.namespace = namespace;
            builder.contentItems = contentItems;
            builder.success = success;
            builder.durationMs = durationMs;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link DynamicToolCall}. */
        public static final class Builder {
            private String id;
            private @Nullable String namespace;
            private String tool;
            private JsonNode arguments;
            private DynamicToolCallStatus status;
            private @Nullable List<DynamicToolCallOutputContentItem> contentItems;
            private @Nullable Boolean success;
            private @Nullable Long durationMs;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String tool, JsonNode arguments, DynamicToolCallStatus status) {
                this.id = id;
                this.tool = tool;
                this.arguments = arguments;
                this.status = status;
            }

            /** Namespace of the tool. */
            public Builder namespace(@Nullable String namespace) {
                this.namespace = namespace;
                return this;
            }

            /** The content items. */
            public Builder contentItems(@Nullable List<DynamicToolCallOutputContentItem> contentItems) {
                this.contentItems = contentItems;
                return this;
            }

            /** Whether it went well. */
            public Builder success(@Nullable Boolean success) {
                this.success = success;
                return this;
            }

            /** How long it took, in milliseconds. */
            public Builder durationMs(@Nullable Long durationMs) {
                this.durationMs = durationMs;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public DynamicToolCall build() {
                return new DynamicToolCall(
                        id,
                        namespace,
                        tool,
                        arguments,
                        status,
                        contentItems,
                        success,
                        durationMs,
                        completedAtMs,
                        startedAtMs,
                        additionalFields);
            }
        }
    }

    /**
     * A call that starts or steers another agent.
     *
     * @param id id of the item, unique in its thread
     * @param tool name of the tool
     * @param status how it stands
     * @param senderThreadId the sender thread id
     * @param receiverThreadIds the receiver thread ids
     * @param prompt the prompt
     * @param model name of the model
     * @param reasoningEffort how much the model thinks before it answers
     * @param agentsStates the agents states
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("collabAgentToolCall")
    record CollabAgentToolCall(
            String id,
            CollabAgentTool tool,
            CollabAgentToolCallStatus status,
            String senderThreadId,
            List<String> receiverThreadIds,
            @OrNull @Nullable String prompt,
            @OrNull @Nullable String model,
            @OrNull @Nullable String reasoningEffort,
            Map<String, CollabAgentState> agentsStates,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public CollabAgentToolCall {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(tool, "tool");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(senderThreadId, "senderThreadId");
            receiverThreadIds = Immutable.list(receiverThreadIds, "receiverThreadIds");
            agentsStates = Immutable.map(agentsStates, "agentsStates");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.id = id;
            builder.tool = tool;
            builder.status = status;
            builder.senderThreadId = senderThreadId;
            builder.receiverThreadIds = receiverThreadIds;
            builder.prompt = prompt;
            builder.model = model;
            builder.reasoningEffort = reasoningEffort;
            builder.agentsStates = agentsStates;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link CollabAgentToolCall}. */
        public static final class Builder {
            private @Nullable String id;
            private @Nullable CollabAgentTool tool;
            private @Nullable CollabAgentToolCallStatus status;
            private @Nullable String senderThreadId;
            private @Nullable List<String> receiverThreadIds;
            private @Nullable String prompt;
            private @Nullable String model;
            private @Nullable String reasoningEffort;
            private @Nullable Map<String, CollabAgentState> agentsStates;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** Id of the item, unique in its thread. */
            public Builder id(String id) {
                this.id = id;
                return this;
            }

            /** Name of the tool. */
            public Builder tool(CollabAgentTool tool) {
                this.tool = tool;
                return this;
            }

            /** How it stands. */
            public Builder status(CollabAgentToolCallStatus status) {
                this.status = status;
                return this;
            }

            /** The sender thread id. */
            public Builder senderThreadId(String senderThreadId) {
                this.senderThreadId = senderThreadId;
                return this;
            }

            /** The receiver thread ids. */
            public Builder receiverThreadIds(List<String> receiverThreadIds) {
                this.receiverThreadIds = receiverThreadIds;
                return this;
            }

            /** The prompt. */
            public Builder prompt(@Nullable String prompt) {
                this.prompt = prompt;
                return this;
            }

            /** Name of the model. */
            public Builder model(@Nullable String model) {
                this.model = model;
                return this;
            }

            /** How much the model thinks before it answers. */
            public Builder reasoningEffort(@Nullable String reasoningEffort) {
                this.reasoningEffort = reasoningEffort;
                return this;
            }

            /** The agents states. */
            public Builder agentsStates(Map<String, CollabAgentState> agentsStates) {
                this.agentsStates = agentsStates;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public CollabAgentToolCall build() {
                return new CollabAgentToolCall(
                        Objects.requireNonNull(id, "id"),
                        Objects.requireNonNull(tool, "tool"),
                        Objects.requireNonNull(status, "status"),
                        Objects.requireNonNull(senderThreadId, "senderThreadId"),
                        Objects.requireNonNull(receiverThreadIds, "receiverThreadIds"),
                        prompt,
                        model,
                        reasoningEffort,
                        Objects.requireNonNull(agentsStates, "agentsStates"),
                        completedAtMs,
                        startedAtMs,
                        additionalFields);
            }
        }
    }

    /**
     * Something another agent did.
     *
     * @param model name of the model
     * @param reasoningEffort how much the model thinks before it answers
     * @param id id of the item, unique in its thread
     * @param kind the kind
     * @param agentThreadId the agent thread id
     * @param agentPath the agent path
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("subAgentActivity")
    record SubAgentActivity(
            @OrNull @Nullable String model,
            @OrNull @Nullable String reasoningEffort,
            String id,
            SubAgentActivityKind kind,
            String agentThreadId,
            String agentPath,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public SubAgentActivity {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(agentThreadId, "agentThreadId");
            Objects.requireNonNull(agentPath, "agentPath");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, SubAgentActivityKind kind, String agentThreadId, String agentPath) {
            return new Builder(id, kind, agentThreadId, agentPath);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, kind, agentThreadId, agentPath);
            builder.model = model;
            builder.reasoningEffort = reasoningEffort;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link SubAgentActivity}. */
        public static final class Builder {
            private @Nullable String model;
            private @Nullable String reasoningEffort;
            private String id;
            private SubAgentActivityKind kind;
            private String agentThreadId;
            private String agentPath;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, SubAgentActivityKind kind, String agentThreadId, String agentPath) {
                this.id = id;
                this.kind = kind;
                this.agentThreadId = agentThreadId;
                this.agentPath = agentPath;
            }

            /** Name of the model. */
            public Builder model(@Nullable String model) {
                this.model = model;
                return this;
            }

            /** How much the model thinks before it answers. */
            public Builder reasoningEffort(@Nullable String reasoningEffort) {
                this.reasoningEffort = reasoningEffort;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public SubAgentActivity build() {
                return new SubAgentActivity(
                        model,
                        reasoningEffort,
                        id,
                        kind,
                        agentThreadId,
                        agentPath,
                        completedAtMs,
                        startedAtMs,
                        additionalFields);
            }
        }
    }

    /**
     * A search in the web.
     *
     * @param id id of the item, unique in its thread
     * @param query what to look for
     * @param action the action
     * @param results what was found
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("webSearch")
    record WebSearch(
            String id,
            String query,
            @OrNull @Nullable WebSearchAction action,
            @OrNull @Nullable List<JsonNode> results,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public WebSearch {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(query, "query");
            results = results == null ? null : Immutable.list(results, "results");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String query) {
            return new Builder(id, query);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, query);
            builder.action = action;
            builder.results = results;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link WebSearch}. */
        public static final class Builder {
            private String id;
            private String query;
            private @Nullable WebSearchAction action;
            private @Nullable List<JsonNode> results;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String query) {
                this.id = id;
                this.query = query;
            }

            /** The action. */
            public Builder action(@Nullable WebSearchAction action) {
                this.action = action;
                return this;
            }

            /** What was found. */
            public Builder results(@Nullable List<JsonNode> results) {
                this.results = results;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public WebSearch build() {
                return new WebSearch(id, query, action, results, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * An image that the agent looked at.
     *
     * @param id id of the item, unique in its thread
     * @param path the path
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("imageView")
    record ImageView(
            String id,
            String path,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public ImageView {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(path, "path");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String path) {
            return new Builder(id, path);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, path);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link ImageView}. */
        public static final class Builder {
            private String id;
            private String path;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String path) {
                this.id = id;
                this.path = path;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public ImageView build() {
                return new ImageView(id, path, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * A pause of the agent.
     *
     * @param id id of the item, unique in its thread
     * @param durationMs how long it took, in milliseconds
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("sleep")
    record Sleep(
            String id,
            @Unsigned(64) long durationMs,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public Sleep {
            Objects.requireNonNull(id, "id");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, long durationMs) {
            return new Builder(id, durationMs);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, durationMs);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Sleep}. */
        public static final class Builder {
            private String id;
            private long durationMs;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, long durationMs) {
                this.id = id;
                this.durationMs = durationMs;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Sleep build() {
                return new Sleep(id, durationMs, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * An image that was made.
     *
     * @param id id of the item, unique in its thread
     * @param status how it stands
     * @param revisedPrompt the revised prompt
     * @param transparentBackground whether this applies: transparent background
     * @param failure the failure
     * @param savedPath the saved path
     * @param inputImages the input images
     * @param generationId the generation id
     * @param fileId the file id
     * @param result the result
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("imageGeneration")
    record ImageGeneration(
            String id,
            String status,
            @OrNull @Nullable String revisedPrompt,
            @Optional @Nullable Boolean transparentBackground,
            @OrNull @Nullable ImageGenerationFailure failure,
            @Optional @Nullable String savedPath,
            @Default(value = "[]", omitted = true) List<ImageGenerationInputImage> inputImages,
            @OrNull @Nullable String generationId,
            @Optional @Nullable String fileId,
            @Optional @Nullable String result,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public ImageGeneration {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(status, "status");
            inputImages = Immutable.list(inputImages, "inputImages");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
            if (fileId == null && result == null) {
                throw new IllegalArgumentException("missing field `fileId` or `result`");
            }
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String status) {
            return new Builder(id, status);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, status);
            builder.revisedPrompt = revisedPrompt;
            builder.transparentBackground = transparentBackground;
            builder.failure = failure;
            builder.savedPath = savedPath;
            builder.inputImages = inputImages;
            builder.generationId = generationId;
            builder.fileId = fileId;
            builder.result = result;
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link ImageGeneration}. */
        public static final class Builder {
            private String id;
            private String status;
            private @Nullable String revisedPrompt;
            private @Nullable Boolean transparentBackground;
            private @Nullable ImageGenerationFailure failure;
            private @Nullable String savedPath;
            private List<ImageGenerationInputImage> inputImages = List.of();
            private @Nullable String generationId;
            private @Nullable String fileId;
            private @Nullable String result;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String status) {
                this.id = id;
                this.status = status;
            }

            /** The revised prompt. */
            public Builder revisedPrompt(@Nullable String revisedPrompt) {
                this.revisedPrompt = revisedPrompt;
                return this;
            }

            /** Whether this applies: transparent background. */
            public Builder transparentBackground(@Nullable Boolean transparentBackground) {
                this.transparentBackground = transparentBackground;
                return this;
            }

            /** The failure. */
            public Builder failure(@Nullable ImageGenerationFailure failure) {
                this.failure = failure;
                return this;
            }

            /** The saved path. */
            public Builder savedPath(@Nullable String savedPath) {
                this.savedPath = savedPath;
                return this;
            }

            /** The input images. */
            public Builder inputImages(List<ImageGenerationInputImage> inputImages) {
                this.inputImages = inputImages;
                return this;
            }

            /** The generation id. */
            public Builder generationId(@Nullable String generationId) {
                this.generationId = generationId;
                return this;
            }

            /** The file id. */
            public Builder fileId(@Nullable String fileId) {
                this.fileId = fileId;
                return this;
            }

            /** The result. */
            public Builder result(@Nullable String result) {
                this.result = result;
                return this;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public ImageGeneration build() {
                return new ImageGeneration(
                        id,
                        status,
                        revisedPrompt,
                        transparentBackground,
                        failure,
                        savedPath,
                        inputImages,
                        generationId,
                        fileId,
                        result,
                        completedAtMs,
                        startedAtMs,
                        additionalFields);
            }
        }
    }

    /**
     * A review began.
     *
     * @param id id of the item, unique in its thread
     * @param review what is reviewed, in words
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("enteredReviewMode")
    record EnteredReviewMode(
            String id,
            String review,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public EnteredReviewMode {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(review, "review");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String review) {
            return new Builder(id, review);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, review);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link EnteredReviewMode}. */
        public static final class Builder {
            private String id;
            private String review;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String review) {
                this.id = id;
                this.review = review;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public EnteredReviewMode build() {
                return new EnteredReviewMode(id, review, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * A review ended.
     *
     * @param id id of the item, unique in its thread
     * @param review what is reviewed, in words
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("exitedReviewMode")
    record ExitedReviewMode(
            String id,
            String review,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public ExitedReviewMode {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(review, "review");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id, String review) {
            return new Builder(id, review);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id, review);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link ExitedReviewMode}. */
        public static final class Builder {
            private String id;
            private String review;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id, String review) {
                this.id = id;
                this.review = review;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public ExitedReviewMode build() {
                return new ExitedReviewMode(id, review, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * The history was replaced by a summary.
     *
     * @param id id of the item, unique in its thread
     * @param completedAtMs when it ended, as Unix time in milliseconds
     * @param startedAtMs when it began, as Unix time in milliseconds
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("contextCompaction")
    record ContextCompaction(
            String id,
            @OrNull @Nullable Long completedAtMs,
            @OrNull @Nullable Long startedAtMs,
            @Rest Map<String, JsonNode> additionalFields) implements ThreadItem {
        public ContextCompaction {
            Objects.requireNonNull(id, "id");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String id) {
            return new Builder(id);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(id);
            builder.completedAtMs = completedAtMs;
            builder.startedAtMs = startedAtMs;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link ContextCompaction}. */
        public static final class Builder {
            private String id;
            private @Nullable Long completedAtMs;
            private @Nullable Long startedAtMs;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String id) {
                this.id = id;
            }

            /** When it ended, as Unix time in milliseconds. */
            public Builder completedAtMs(@Nullable Long completedAtMs) {
                this.completedAtMs = completedAtMs;
                return this;
            }

            /** When it began, as Unix time in milliseconds. */
            public Builder startedAtMs(@Nullable Long startedAtMs) {
                this.startedAtMs = startedAtMs;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public ContextCompaction build() {
                return new ContextCompaction(id, completedAtMs, startedAtMs, additionalFields);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadItem {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public @Nullable Long completedAtMs() {
            return raw.hasNonNull("completedAtMs") ? raw.get("completedAtMs").asLong(0) : null;
        }

        @Override
        public @Nullable Long startedAtMs() {
            return raw.hasNonNull("startedAtMs") ? raw.get("startedAtMs").asLong(0) : null;
        }

        @Override
        public String id() {
            return raw.path("id").asString("");
        }
    }
}
