package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.sandbox.PermissionProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who asks the provider, and for what: headers and metadata of a turn's requests.
 *
 * @param threadId the thread's id
 * @param sessionId the id of the thread at the root of its family
 * @param turnId the turn's id, empty before the first
 * @param rootTurnId the id of the turn that led to this one, null before the first
 * @param startedAtMs when the turn started, in milliseconds of Unix time, null before the first
 * @param installationId tells this installation apart from others
 * @param originator the name of the client, as it may stand in a header
 * @param userAgent the client and this library, as it may stand in a header
 * @param resumed whether the thread's history was read from disk
 * @param settings what the turn is set to
 * @param parent the thread and turn that this one works for, null if it works for none
 */
record TurnMetadata(
        String threadId,
        String sessionId,
        String turnId,
        @Nullable String rootTurnId,
        @Nullable Long startedAtMs,
        String installationId,
        String originator,
        String userAgent,
        boolean resumed,
        TurnSettings settings,
        @Nullable Parent parent) {

    /**
     * Whom a thread works for, and what for.
     *
     * @param turnId the turn that asked for this one, null if a client did
     * @param label what the thread is for, as a header says it
     * @param kind what the thread is for, as the metadata say it
     * @param sharesCache whether it uses the prompt cache of the thread at the root of its family
     */
    record Parent(String threadId, @Nullable String turnId, String label, String kind, boolean sharesCache) {
        /** The parent of a thread that clients do not see; it shares the cache of the thread that it works for. */
        static Parent ofHidden(String threadId, String turnId, String kind) {
            return new Parent(threadId, turnId, kind, kind, true);
        }

        /** The parent of an agent, whose conversation is its own. */
        static Parent ofAgent(String threadId, @Nullable String turnId) {
            return new Parent(threadId, turnId, "collab_spawn", "thread_spawn", false);
        }
    }

    static TurnMetadata of(
            ThreadFacts thread, TurnServices services, TurnAssignment assignment, TurnSettings settings) {
        ThreadFacts.Hidden hidden = thread.subagent() instanceof ThreadFacts.Hidden worker ? worker : null;
        return new TurnMetadata(
                hidden == null ? thread.threadId() : hidden.threadId(),
                thread.sessionId(),
                hidden == null ? assignment.id() : hidden.turnId(),
                assignment.rootId(),
                assignment.startedAtMs(),
                services.installationId().get(),
                thread.originator(),
                thread.userAgent(),
                false,
                settings,
                parent(thread, assignment.options().parentTurnId()));
    }

    /** For what is asked before a thread has a turn. */
    static TurnMetadata beforeTurns(ThreadFacts thread, TurnServices services, TurnSettings settings) {
        return new TurnMetadata(
                thread.threadId(),
                thread.sessionId(),
                "",
                null,
                null,
                services.installationId().get(),
                thread.originator(),
                thread.userAgent(),
                false,
                settings,
                parent(thread, null));
    }

    private static @Nullable Parent parent(ThreadFacts thread, @Nullable String parentTurnId) {
        ThreadFacts.Subagent worker = thread.subagent();
        if (worker instanceof ThreadFacts.Hidden hidden) {
            return Parent.ofHidden(thread.threadId(), hidden.parentTurnId(), hidden.kind());
        }
        return worker instanceof ThreadFacts.Spawned agent
                ? Parent.ofAgent(agent.parentThreadId(), parentTurnId)
                : null;
    }

    String promptCacheKey() {
        return parent == null || !parent.sharesCache() ? threadId : sessionId;
    }

    /**
     * What a request is for.
     *
     * @param kind the kind of request
     * @param compaction what the provider is told of the compaction, null for other requests
     */
    record Purpose(String kind, @Nullable ObjectNode compaction) {
        static final Purpose TURN = new Purpose(ModelRequest.TURN, null);
        static final Purpose AHEAD = new Purpose(ModelRequest.PREWARM, null);

        static Purpose of(CompactionCause cause, boolean remote) {
            return new Purpose(ModelRequest.COMPACTION, cause.describe(remote));
        }
    }

    Map<String, String> headers(Purpose purpose, int window) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-codex-beta-features", "remote_compaction_v2");
        headers.put("x-codex-window-id", windowId(window));
        headers.put("x-codex-turn-metadata", json(purpose, window));
        if (parent != null) {
            headers.put("x-codex-parent-thread-id", parent.threadId());
            headers.put("x-openai-subagent", parent.label());
        }
        headers.put("x-client-request-id", threadId);
        headers.put("session-id", sessionId);
        headers.put("thread-id", threadId);
        headers.put("originator", originator);
        headers.put("user-agent", userAgent);
        return headers;
    }

    Map<String, String> clientMetadata(Purpose purpose, int window) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("session_id", sessionId);
        metadata.put("thread_id", threadId);
        metadata.put("turn_id", turnId);
        if (rootTurnId != null) {
            metadata.put("root_turn_id", rootTurnId);
        }
        metadata.put("x-codex-window-id", windowId(window));
        metadata.put("x-codex-installation-id", installationId);
        if (parent != null) {
            if (parent.turnId() != null) {
                metadata.put("parent_turn_id", parent.turnId());
            }
            metadata.put("x-openai-subagent", parent.label());
            metadata.put("x-codex-parent-thread-id", parent.threadId());
        }
        metadata.put("x-codex-turn-metadata", json(purpose, window));
        return metadata;
    }

    private String windowId(int window) {
        return threadId + ":" + window;
    }

    private String json(Purpose purpose, int window) {
        boolean confined = settings.permissions() instanceof PermissionProfile.Managed;
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("installation_id", installationId)
                .put("session_id", sessionId)
                .put("thread_id", threadId)
                .put("agent_name", "/root")
                .put("turn_id", turnId)
                .put("window_id", windowId(window))
                .put("window_number", window)
                .put("request_kind", purpose.kind())
                .put("history_initialization", resumed ? "cold_resume" : "new");
        if (parent != null) {
            json.put("parent_thread_id", parent.threadId());
            if (parent.turnId() != null) {
                json.put("parent_turn_id", parent.turnId());
            }
        }
        if (rootTurnId != null) {
            json.put("root_turn_id", rootTurnId);
        }
        if (parent != null) {
            json.put("subagent_kind", parent.kind()).put("thread_source", "subagent");
        }
        json.put("sandbox", confined ? "seccomp" : "none").put("sandbox_mode", sandboxMode(settings.permissions()));
        if (startedAtMs != null) {
            json.put("turn_started_at_unix_ms", startedAtMs);
        }
        json.put("analytics_enabled", false).put("model", settings.model());
        String effort = settings.effort();
        if (effort != null) {
            json.put("reasoning_effort", effort);
        }
        if (purpose.compaction() != null) {
            json.set("compaction", purpose.compaction());
        }
        return RawJson.of(json).toString();
    }

    private static String sandboxMode(PermissionProfile profile) {
        if (profile instanceof PermissionProfile.Managed managed) {
            return managed.writableFolders().isEmpty() ? "read-only" : "workspace-write";
        }
        return profile instanceof PermissionProfile.External ? "external-sandbox" : "danger-full-access";
    }
}
