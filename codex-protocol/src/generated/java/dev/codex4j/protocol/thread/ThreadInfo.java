package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.thread.section.ThreadSection;
import dev.codex4j.protocol.turn.Turn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A conversation with the agent: its settings, where it came from, and, where asked for, its turns.
 *
 * @param id id of the thread
 * @param environments environments to work in, the first being the main one
 * @param extra data of hosted services
 * @param sessionId id of the session
 * @param forkedFromId thread that this one was forked from
 * @param attachedToThreadId thread that this one is attached to
 * @param parentThreadId thread whose agent started this one
 * @param preview beginning of the first user message; empty before the first turn
 * @param ephemeral whether it lives in memory only and leaves no file
 * @param section section it is filed in
 * @param sectionEnteredAt when it was filed there, as Unix time in seconds
 * @param projectId id of the project
 * @param historyMode how the history is stored
 * @param modelProvider id of the provider that serves the model
 * @param model name of the model
 * @param reasoningEffort how much the model thinks before it answers
 * @param createdAt when it was made, as Unix time in seconds
 * @param updatedAt when it last changed, as Unix time in seconds
 * @param recencyAt when something last happened in it, as Unix time in seconds
 * @param status whether it is loaded, idle or at work
 * @param path file of the history; null when there is none
 * @param cwd working directory, as an absolute path
 * @param cliVersion version of the program that made it
 * @param originator client that made it
 * @param source kind of client that made it
 * @param canAcceptDirectInput whether users may start turns in it
 * @param threadSource free label of what the thread is for
 * @param agentNickname nickname, when the thread belongs to a sub-agent
 * @param agentRole role, when the thread belongs to a sub-agent
 * @param gitInfo what git knew about the working directory
 * @param name name that users gave it
 * @param daybreakEnabled the user's stored Daybreak choice
 * @param turns its turns, oldest first; empty unless the request asked for them
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record ThreadInfo(
        String id,
        @Experimental @OrNull @Nullable List<ThreadEnvironment> environments,
        @Experimental @OrNull @Nullable ThreadExtra extra,
        String sessionId,
        @OrNull @Nullable String forkedFromId,
        @Experimental @OrNull @Nullable String attachedToThreadId,
        @OrNull @Nullable String parentThreadId,
        String preview,
        boolean ephemeral,
        @OrNull @Nullable ThreadSection section,
        @OrNull @Nullable Long sectionEnteredAt,
        @OrNull @Nullable String projectId,
        @Default("\"legacy\"") ThreadHistoryMode historyMode,
        String modelProvider,
        @OrNull @Nullable String model,
        @OrNull @Nullable String reasoningEffort,
        long createdAt,
        long updatedAt,
        @OrNull @Nullable Long recencyAt,
        ThreadStatus status,
        @OrNull @Nullable String path,
        String cwd,
        String cliVersion,
        @OrNull @Nullable String originator,
        SessionSource source,
        @Experimental @OrNull @Nullable Boolean canAcceptDirectInput,
        @OrNull @Nullable String threadSource,
        @OrNull @Nullable String agentNickname,
        @OrNull @Nullable String agentRole,
        @OrNull @Nullable GitInfo gitInfo,
        @OrNull @Nullable String name,
        @Experimental @OrNull @Nullable Boolean daybreakEnabled,
        List<Turn> turns,
        @Rest Map<String, JsonNode> additionalFields) {
    public ThreadInfo {
        Objects.requireNonNull(id, "id");
        environments = environments == null ? null : Immutable.list(environments, "environments");
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(preview, "preview");
        Objects.requireNonNull(historyMode, "historyMode");
        Objects.requireNonNull(modelProvider, "modelProvider");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(cwd, "cwd");
        Objects.requireNonNull(cliVersion, "cliVersion");
        Objects.requireNonNull(source, "source");
        turns = Immutable.list(turns, "turns");
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
        builder.environments = environments;
        builder.extra = extra;
        builder.sessionId = sessionId;
        builder.forkedFromId = forkedFromId;
        builder.attachedToThreadId = attachedToThreadId;
        builder.parentThreadId = parentThreadId;
        builder.preview = preview;
        builder.ephemeral = ephemeral;
        builder.section = section;
        builder.sectionEnteredAt = sectionEnteredAt;
        builder.projectId = projectId;
        builder.historyMode = historyMode;
        builder.modelProvider = modelProvider;
        builder.model = model;
        builder.reasoningEffort = reasoningEffort;
        builder.createdAt = createdAt;
        builder.updatedAt = updatedAt;
        builder.recencyAt = recencyAt;
        builder.status = status;
        builder.path = path;
        builder.cwd = cwd;
        builder.cliVersion = cliVersion;
        builder.originator = originator;
        builder.source = source;
        builder.canAcceptDirectInput = canAcceptDirectInput;
        builder.threadSource = threadSource;
        builder.agentNickname = agentNickname;
        builder.agentRole = agentRole;
        builder.gitInfo = gitInfo;
        builder.name = name;
        builder.daybreakEnabled = daybreakEnabled;
        builder.turns = turns;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link ThreadInfo}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable List<ThreadEnvironment> environments;
        private @Nullable ThreadExtra extra;
        private @Nullable String sessionId;
        private @Nullable String forkedFromId;
        private @Nullable String attachedToThreadId;
        private @Nullable String parentThreadId;
        private @Nullable String preview;
        private @Nullable Boolean ephemeral;
        private @Nullable ThreadSection section;
        private @Nullable Long sectionEnteredAt;
        private @Nullable String projectId;
        private ThreadHistoryMode historyMode = ThreadHistoryMode.LEGACY;
        private @Nullable String modelProvider;
        private @Nullable String model;
        private @Nullable String reasoningEffort;
        private @Nullable Long createdAt;
        private @Nullable Long updatedAt;
        private @Nullable Long recencyAt;
        private @Nullable ThreadStatus status;
        private @Nullable String path;
        private @Nullable String cwd;
        private @Nullable String cliVersion;
        private @Nullable String originator;
        private @Nullable SessionSource source;
        private @Nullable Boolean canAcceptDirectInput;
        private @Nullable String threadSource;
        private @Nullable String agentNickname;
        private @Nullable String agentRole;
        private @Nullable GitInfo gitInfo;
        private @Nullable String name;
        private @Nullable Boolean daybreakEnabled;
        private @Nullable List<Turn> turns;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Id of the thread. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Environments to work in, the first being the main one. */
        public Builder environments(@Nullable List<ThreadEnvironment> environments) {
            this.environments = environments;
            return this;
        }

        /** Data of hosted services. */
        public Builder extra(@Nullable ThreadExtra extra) {
            this.extra = extra;
            return this;
        }

        /** Id of the session. */
        public Builder sessionId(String sessionId) {
            this.sessionId = sessionId;
            return this;
        }

        /** Thread that this one was forked from. */
        public Builder forkedFromId(@Nullable String forkedFromId) {
            this.forkedFromId = forkedFromId;
            return this;
        }

        /** Thread that this one is attached to. */
        public Builder attachedToThreadId(@Nullable String attachedToThreadId) {
            this.attachedToThreadId = attachedToThreadId;
            return this;
        }

        /** Thread whose agent started this one. */
        public Builder parentThreadId(@Nullable String parentThreadId) {
            this.parentThreadId = parentThreadId;
            return this;
        }

        /** Beginning of the first user message; empty before the first turn. */
        public Builder preview(String preview) {
            this.preview = preview;
            return this;
        }

        /** Whether it lives in memory only and leaves no file. */
        public Builder ephemeral(boolean ephemeral) {
            this.ephemeral = ephemeral;
            return this;
        }

        /** Section it is filed in. */
        public Builder section(@Nullable ThreadSection section) {
            this.section = section;
            return this;
        }

        /** When it was filed there, as Unix time in seconds. */
        public Builder sectionEnteredAt(@Nullable Long sectionEnteredAt) {
            this.sectionEnteredAt = sectionEnteredAt;
            return this;
        }

        /** Id of the project. */
        public Builder projectId(@Nullable String projectId) {
            this.projectId = projectId;
            return this;
        }

        /** How the history is stored. */
        public Builder historyMode(ThreadHistoryMode historyMode) {
            this.historyMode = historyMode;
            return this;
        }

        /** Id of the provider that serves the model. */
        public Builder modelProvider(String modelProvider) {
            this.modelProvider = modelProvider;
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

        /** When it was made, as Unix time in seconds. */
        public Builder createdAt(long createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** When it last changed, as Unix time in seconds. */
        public Builder updatedAt(long updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** When something last happened in it, as Unix time in seconds. */
        public Builder recencyAt(@Nullable Long recencyAt) {
            this.recencyAt = recencyAt;
            return this;
        }

        /** Whether it is loaded, idle or at work. */
        public Builder status(ThreadStatus status) {
            this.status = status;
            return this;
        }

        /** File of the history; null when there is none. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Version of the program that made it. */
        public Builder cliVersion(String cliVersion) {
            this.cliVersion = cliVersion;
            return this;
        }

        /** Client that made it. */
        public Builder originator(@Nullable String originator) {
            this.originator = originator;
            return this;
        }

        /** Kind of client that made it. */
        public Builder source(SessionSource source) {
            this.source = source;
            return this;
        }

        /** Whether users may start turns in it. */
        public Builder canAcceptDirectInput(@Nullable Boolean canAcceptDirectInput) {
            this.canAcceptDirectInput = canAcceptDirectInput;
            return this;
        }

        /** Free label of what the thread is for. */
        public Builder threadSource(@Nullable String threadSource) {
            this.threadSource = threadSource;
            return this;
        }

        /** Nickname, when the thread belongs to a sub-agent. */
        public Builder agentNickname(@Nullable String agentNickname) {
            this.agentNickname = agentNickname;
            return this;
        }

        /** Role, when the thread belongs to a sub-agent. */
        public Builder agentRole(@Nullable String agentRole) {
            this.agentRole = agentRole;
            return this;
        }

        /** What git knew about the working directory. */
        public Builder gitInfo(@Nullable GitInfo gitInfo) {
            this.gitInfo = gitInfo;
            return this;
        }

        /** Name that users gave it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The user's stored Daybreak choice. */
        public Builder daybreakEnabled(@Nullable Boolean daybreakEnabled) {
            this.daybreakEnabled = daybreakEnabled;
            return this;
        }

        /** Its turns, oldest first; empty unless the request asked for them. */
        public Builder turns(List<Turn> turns) {
            this.turns = turns;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public ThreadInfo build() {
            return new ThreadInfo(
                    Objects.requireNonNull(id, "id"),
                    environments,
                    extra,
                    Objects.requireNonNull(sessionId, "sessionId"),
                    forkedFromId,
                    attachedToThreadId,
                    parentThreadId,
                    Objects.requireNonNull(preview, "preview"),
                    Objects.requireNonNull(ephemeral, "ephemeral"),
                    section,
                    sectionEnteredAt,
                    projectId,
                    historyMode,
                    Objects.requireNonNull(modelProvider, "modelProvider"),
                    model,
                    reasoningEffort,
                    Objects.requireNonNull(createdAt, "createdAt"),
                    Objects.requireNonNull(updatedAt, "updatedAt"),
                    recencyAt,
                    Objects.requireNonNull(status, "status"),
                    path,
                    Objects.requireNonNull(cwd, "cwd"),
                    Objects.requireNonNull(cliVersion, "cliVersion"),
                    originator,
                    Objects.requireNonNull(source, "source"),
                    canAcceptDirectInput,
                    threadSource,
                    agentNickname,
                    agentRole,
                    gitInfo,
                    name,
                    daybreakEnabled,
                    Objects.requireNonNull(turns, "turns"),
                    additionalFields);
        }
    }
}
