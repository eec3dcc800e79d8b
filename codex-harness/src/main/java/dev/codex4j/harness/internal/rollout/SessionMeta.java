package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.item.DynamicToolSpec;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a thread's first line says: where it comes from and what never changes about it.
 *
 * @param id the thread
 * @param sessionId the thread at the root of its family
 * @param startedAt when it was started
 * @param cwd the folder it was started in
 * @param workspaceRoots the folders of its workspace then
 * @param originator the name of the client that started it
 * @param cliVersion the version of the library that started it
 * @param source the kind of client that started it, or the agent that did
 * @param threadSource what clients call its origin, null if they do not
 * @param parentThreadId the thread that it works for, null if there is none
 * @param agentNickname its name among agents
 * @param agentRole its role among agents
 * @param forkedFrom the thread that it was forked from and the ordinal of that thread's first line that it does not
 *     have, null if it was not
 * @param modelProvider the provider's id
 * @param instructions what the model is told first
 * @param dynamicTools the tools that the client brought
 * @param historyMode how clients' items are kept
 * @param windowId the id of its first context window
 * @param git where its repository stood
 */
public record SessionMeta(
        String id,
        String sessionId,
        Instant startedAt,
        String cwd,
        List<String> workspaceRoots,
        String originator,
        String cliVersion,
        SessionSource source,
        @Nullable String threadSource,
        @Nullable String parentThreadId,
        @Nullable String agentNickname,
        @Nullable String agentRole,
        @Nullable Fork forkedFrom,
        String modelProvider,
        BaseInstructions instructions,
        List<DynamicToolSpec> dynamicTools,
        ThreadHistoryMode historyMode,
        @Nullable String windowId,
        @Nullable GitInfo git) {
    /** The line's type. */
    public static final String TYPE = "session_meta";

    public SessionMeta {
        workspaceRoots = List.copyOf(workspaceRoots);
        dynamicTools = List.copyOf(dynamicTools);
    }

    /** Where a thread branched off another: {@code end} is the ordinal of the first line that it does not have. */
    public record Fork(String threadId, long end) {}

    /**
     * What the model is told first.
     *
     * @param text the text
     * @param model the model that the text was made for, null if it is the host's or user's own
     */
    public record BaseInstructions(String text, @Nullable String model) {}

    /** The first line of a thread. */
    public RolloutLine.Entry entry(Instant at) {
        Payload payload = new Payload()
                .put("session_id", sessionId)
                .put("id", id)
                .put("forked_from_id", forkedFrom == null ? null : forkedFrom.threadId())
                .put("forked_from_ordinal_exclusive", forkedFrom == null ? null : (Long) forkedFrom.end())
                .put("parent_thread_id", parentThreadId)
                .put("timestamp", Timestamps.format(startedAt))
                .put("cwd", cwd)
                .put("runtime_workspace_roots", workspaceRoots)
                .put("originator", originator)
                .put("cli_version", cliVersion)
                .put("source", diskSource())
                .put("thread_source", threadSource)
                .put("agent_nickname", agentNickname)
                .put("agent_role", agentRole)
                .put("model_provider", modelProvider)
                .put(
                        "base_instructions",
                        new Payload().put("text", instructions.text()).put("provenance", provenance()));
        if (!dynamicTools.isEmpty()) {
            ArrayNode tools = JsonNodeFactory.instance.arrayNode();
            dynamicTools.forEach(tool -> tools.add(ProtocolJson.encodeToTree(tool)));
            payload.put("dynamic_tools", tools);
        }
        payload.put("history_mode", historyMode.value());
        if (windowId != null) {
            payload.put("context_window", new Payload().put("window_id", windowId));
        }
        if (git != null) {
            payload.put(
                    "git",
                    new Payload()
                            .put("commit_hash", git.sha())
                            .put("branch", git.branch())
                            .put("repository_url", git.originUrl()));
        }
        return payload.entry(TYPE, at);
    }

    private Payload provenance() {
        String model = instructions.model();
        return model == null
                ? new Payload().put("type", "custom")
                : new Payload().put("type", "model").put("model", model);
    }

    private JsonNode diskSource() {
        JsonNode wire = ProtocolJson.encodeToTree(source);
        if (wire instanceof ObjectNode object && object.has("subAgent")) {
            return JsonNodeFactory.instance.objectNode().set("subagent", object.get("subAgent"));
        }
        return wire.equals(StringNode.valueOf("appServer")) ? StringNode.valueOf("mcp") : wire;
    }

    private static SessionSource wireSource(JsonNode disk) {
        JsonNode wire = disk;
        if (disk.has("subagent")) {
            wire = JsonNodeFactory.instance.objectNode().set("subAgent", disk.get("subagent"));
        } else if (disk.equals(StringNode.valueOf("mcp"))) {
            wire = StringNode.valueOf("appServer");
        }
        return wire.isMissingNode() ? SessionSource.UNKNOWN : ProtocolJson.decode(wire, SessionSource.class);
    }

    /** Reads a line; null if it is of another type, or not understood. */
    public static @Nullable SessionMeta of(RolloutLine.Entry entry) {
        if (!entry.type().equals(TYPE)) {
            return null;
        }
        JsonNode meta = entry.payload().toTree();
        String id = Payload.text(meta, "id");
        if (id == null) {
            return null;
        }
        String forkedFrom = Payload.text(meta, "forked_from_id");
        String session = Payload.text(meta, "session_id");
        String started = Payload.text(meta, "timestamp");
        String cwd = meta.path("cwd").asString("");
        JsonNode roots = meta.path("runtime_workspace_roots");
        return new SessionMeta(
                id,
                session == null ? id : session,
                started == null ? entry.at() : Timestamps.parse(started, entry.at()),
                cwd,
                roots.isArray() ? Payload.texts(meta, "runtime_workspace_roots") : List.of(cwd),
                meta.path("originator").asString(""),
                meta.path("cli_version").asString(""),
                wireSource(meta.path("source")),
                Payload.text(meta, "thread_source"),
                Payload.text(meta, "parent_thread_id"),
                Payload.text(meta, "agent_nickname"),
                Payload.text(meta, "agent_role"),
                forkedFrom == null
                        ? null
                        : new Fork(
                                forkedFrom,
                                meta.path("forked_from_ordinal_exclusive").asLong(0)),
                meta.path("model_provider").asString(""),
                new BaseInstructions(
                        meta.path("base_instructions").path("text").asString(""),
                        Payload.text(meta.path("base_instructions").path("provenance"), "model")),
                meta.path("dynamic_tools")
                        .valueStream()
                        .map(tool -> ProtocolJson.decode(tool, DynamicToolSpec.class))
                        .toList(),
                new ThreadHistoryMode(meta.path("history_mode").asString("legacy")),
                Payload.text(meta.path("context_window"), "window_id"),
                git(meta.path("git")));
    }

    private static @Nullable GitInfo git(JsonNode git) {
        return git.isObject()
                ? GitInfo.builder()
                        .sha(Payload.text(git, "commit_hash"))
                        .branch(Payload.text(git, "branch"))
                        .originUrl(Payload.text(git, "repository_url"))
                        .build()
                : null;
    }

    /**
     * Finds what a thread's own first line says. A fork's history begins with the first lines of others.
     *
     * @return empty if there is no such line
     */
    public static Optional<SessionMeta> find(ThreadLines lines, String threadId) {
        RolloutLine first = lines.forwards(0, Set.of(TYPE)).next();
        SessionMeta meta = first == null ? null : of(first.entry());
        if (meta != null && meta.id().equals(threadId)) {
            return Optional.of(meta);
        }
        ThreadLines.Scan scan = lines.backwards(lines.end(), Set.of(TYPE));
        for (RolloutLine line = scan.next(); line != null; line = scan.next()) {
            meta = of(line.entry());
            if (meta != null && meta.id().equals(threadId)) {
                return Optional.of(meta);
            }
        }
        return Optional.empty();
    }
}
