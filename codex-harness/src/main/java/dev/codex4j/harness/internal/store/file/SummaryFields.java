package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds what lists show in the payloads of lines. */
final class SummaryFields {
    private static final String REQUEST = "## My request for Codex:";

    private SummaryFields() {}

    /**
     * The thread of a file.
     *
     * @param meta what the file begins with
     * @param context what the last turn was run with, null if there was none
     */
    static StoredThread thread(
            RolloutFile file,
            JsonNode meta,
            @Nullable JsonNode context,
            String preview,
            Instant updatedAt,
            Instant recencyAt,
            boolean archived) {
        JsonNode turn = context == null ? MissingNode.getInstance() : context;
        Instant createdAt = createdAt(file.name(), meta).orElse(updatedAt);
        SessionSource source = source(meta.path("source"));
        SubAgentSource.ThreadSpawn agent = source instanceof SessionSource.SubAgent subAgent
                        && subAgent.value() instanceof SubAgentSource.ThreadSpawn spawn
                ? spawn
                : null;
        String id = file.name().threadId();
        String parent = text(meta, "parent_thread_id");
        String nickname = text(meta, "agent_nickname");
        String role = text(meta, "agent_role");
        ThreadInfo info = ThreadInfo.builder()
                .id(id)
                .sessionId(meta.path("session_id").asString(id))
                .forkedFromId(text(meta, "forked_from_id"))
                .parentThreadId(parent == null && agent != null ? agent.parentThreadId() : parent)
                .preview(preview)
                .ephemeral(false)
                .historyMode(new ThreadHistoryMode(meta.path("history_mode").asString("legacy")))
                .modelProvider(meta.path("model_provider").asString(""))
                .model(text(turn, "model"))
                .reasoningEffort(text(turn, "effort"))
                .createdAt(createdAt.getEpochSecond())
                .updatedAt(updatedAt.getEpochSecond())
                .recencyAt(recencyAt.getEpochSecond())
                .status(new ThreadStatus.NotLoaded())
                .path(file.path().toString())
                .cwd(meta.path("cwd").asString(""))
                .cliVersion(meta.path("cli_version").asString(""))
                .originator(text(meta, "originator"))
                .source(source)
                .threadSource(text(meta, "thread_source"))
                .agentNickname(nickname == null && agent != null ? agent.agentNickname() : nickname)
                .agentRole(role == null && agent != null ? agent.agentRole() : role)
                .gitInfo(git(meta.path("git")))
                .turns(List.of())
                .build();
        return new StoredThread(info, createdAt, updatedAt, recencyAt, archived);
    }

    /** What a message of the user says, as a preview shows it; empty if the event is none. */
    static Optional<String> userWords(JsonNode event) {
        String type = event.path("type").asString("");
        if (type.equals("user_message")) {
            boolean images = !event.path("images").isEmpty()
                    || !event.path("local_images").isEmpty();
            return Optional.of(preview(event.path("message").asString(""), images));
        }
        JsonNode item = event.path("item");
        if (!type.equals("item_completed") || !item.path("type").asString("").equals("UserMessage")) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean images = false;
        for (JsonNode part : item.path("content")) {
            String kind = part.path("type").asString("");
            text.append(kind.equals("text") ? part.path("text").asString("") : "");
            images |= kind.equals("image") || kind.equals("local_image");
        }
        return Optional.of(preview(text.toString(), images));
    }

    /** Editors put what is open in them before what the user asks for. */
    private static String preview(String message, boolean images) {
        int request = message.indexOf(REQUEST);
        String words = (request < 0 ? message : message.substring(request + REQUEST.length())).strip();
        return words.isEmpty() && images ? "[Image]" : words;
    }

    /** A segment begins later than its thread, whose id tells when that was. */
    private static Optional<Instant> createdAt(RolloutName name, JsonNode meta) {
        Optional<Instant> fromId = name.cutId() == null ? Optional.empty() : Uuids.madeAt(name.threadId());
        if (fromId.isPresent()) {
            return fromId;
        }
        try {
            return Optional.of(Instant.parse(meta.path("timestamp").asString("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable GitInfo git(JsonNode git) {
        return git.isObject()
                ? new GitInfo(text(git, "commit_hash"), text(git, "branch"), text(git, "repository_url"))
                : null;
    }

    /** Files name some kinds of clients otherwise than the protocol does. */
    private static SessionSource source(JsonNode source) {
        try {
            if (source.has("subagent")) {
                return new SessionSource.SubAgent(ProtocolJson.decode(source.path("subagent"), SubAgentSource.class));
            }
            if (source.asString("").equals("mcp")) {
                return SessionSource.APP_SERVER;
            }
            return source.isMissingNode() || source.isNull()
                    ? SessionSource.UNKNOWN
                    : ProtocolJson.decode(source, SessionSource.class);
        } catch (DecodeException e) {
            return SessionSource.UNKNOWN;
        }
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? value.asString() : null;
    }
}
