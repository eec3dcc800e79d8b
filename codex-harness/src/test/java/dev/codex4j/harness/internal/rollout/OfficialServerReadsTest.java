package dev.codex4j.harness.internal.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.codex4j.harness.internal.context.ContextMessages;
import dev.codex4j.harness.internal.context.ContextSnapshot;
import dev.codex4j.harness.internal.context.ProjectInstructions;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets the official app server go on with a thread that was written here. Runs where the environment variable
 * {@code CODEX_REFERENCE} names that binary.
 */
@Timeout(60)
class OfficialServerReadsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");
    private static final String THREAD = "0199b0a4-5a2b-7c3d-8e4f-001122334455";
    private static final String ANSWER = """
            event: response.output_item.done
            data: {"type":"response.output_item.done","output_index":0,"item":{"type":"message","role":"assistant","id":"msg_1","content":[{"type":"output_text","text":"read"}]}}

            event: response.completed
            data: {"type":"response.completed","response":{"id":"resp_1"}}

            """;

    @TempDir
    Path folder;

    private final InputItems items = new InputItems(() -> UUID.randomUUID().toString());
    private final HistoryLines history = new HistoryLines("0199b0a4-5a2b-7c3d-8e4f-001122334456");
    private final RolloutEvents events = new RolloutEvents(THREAD);
    private final List<RolloutLine.Entry> entries = new ArrayList<>();
    private final BlockingQueue<JsonNode> requests = new LinkedBlockingQueue<>();

    @Test
    void anOfficialServerShowsTheSameTurnsAndSendsTheSameItems() throws Exception {
        String binary = System.getenv("CODEX_REFERENCE");
        assumeTrue(binary != null, "CODEX_REFERENCE does not name the official codex binary");
        Path home = Files.createDirectory(folder.resolve("home"));
        Path project = Files.createDirectory(folder.resolve("project"));
        writeThread(project, home);
        ListedLines lines = ListedLines.of(entries);
        List<Turn> turns = new RecordedTurns(lines, false, java.util.Set.of())
                .all().stream().map(RecordedTurn::turn).toList();
        List<RawJson> kept = RecordedHistory.read(lines, lines.meta()).items();

        HttpServer model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.createContext("/", exchange -> {
            requests.add(JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()));
            byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("content-type", "text/event-stream");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        model.start();
        Process process = start(binary, home, project, model.getAddress().getPort());
        try (Writer out = process.outputWriter();
                BufferedReader in = process.inputReader()) {
            send(out, 1, "initialize", Map.of("clientInfo", Map.of("name", "test", "version", "1")));
            await(in, 1);
            send(out, 2, "thread/list", Map.of());
            assertEquals(
                    "hello", await(in, 2).path("data").path(0).path("preview").asString(""));
            send(out, 3, "thread/resume", Map.of("threadId", THREAD));
            JsonNode shown = await(in, 3).path("thread").path("turns");
            assertEquals(turns.size(), shown.size());
            for (int i = 0; i < turns.size(); i++) {
                assertSame(ProtocolJson.encodeToTree(turns.get(i)), shown.get(i));
            }
            send(
                    out,
                    4,
                    "turn/start",
                    Map.of("threadId", THREAD, "input", List.of(Map.of("type", "text", "text", "go on"))));
            await(in, 4);
            JsonNode input = requests.poll(30, TimeUnit.SECONDS).path("input");
            assertEquals(
                    "Be good.",
                    input.path(0).path("content").path(0).path("text").asString(""));
            for (int i = 0; i < kept.size(); i++) {
                assertEquals(kept.get(i).toTree(), input.path(i + 1));
            }
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            model.stop(0);
        }
    }

    private static void assertSame(JsonNode ours, JsonNode theirs) {
        for (int i = 0; i < theirs.path("items").size(); i++) {
            assertEquals(
                    comparable(ours.path("items").get(i)),
                    comparable(theirs.path("items").get(i)));
        }
        assertEquals(comparable(ours), comparable(theirs));
    }

    /** Which optional members are left out and which are null is each server's own. */
    private static JsonNode comparable(JsonNode object) {
        ((ObjectNode) object).removeNulls();
        return object;
    }

    private void writeThread(Path project, Path home) throws IOException {
        TurnSettings settings = settings(project);
        String cwd = project.toString();
        entries.add(new SessionMeta(
                        THREAD,
                        THREAD,
                        NOW,
                        cwd,
                        List.of(cwd),
                        "tests",
                        "0.0.0",
                        SessionSource.VSCODE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "scripted",
                        new SessionMeta.BaseInstructions("Be good.", null),
                        List.of(),
                        ThreadHistoryMode.PAGINATED,
                        history.window().id(),
                        null)
                .entry(NOW));
        announce(started("0199b0a4-5a2b-7c3d-8e4f-000000000001"));
        ContextMessages context = new ContextMessages(items, "Be good.");
        context.update(surroundings(settings)).forEach(this::say);
        entries.add(history.told(context.told(), settings, NOW));
        entries.add(history.turn(
                "0199b0a4-5a2b-7c3d-8e4f-000000000001", "0199b0a4-5a2b-7c3d-8e4f-000000000001", settings, NOW));
        entries.add(events.settings(settings, NOW));
        say(items.userMessage(List.of("hello")));
        Samples.items().forEach(item -> announce(item("0199b0a4-5a2b-7c3d-8e4f-000000000001", item)));
        history.sampled();
        say(items.assistantMessage("hi"));
        announce(ended("0199b0a4-5a2b-7c3d-8e4f-000000000001", TurnStatus.COMPLETED, null));
        entries.add(history.compacted(
                "summary",
                List.of(items.userMessage(List.of("hello")), items.userMessage(List.of("summary"))),
                "0199b0a4-5a2b-7c3d-8e4f-001122334457",
                NOW));
        entries.add(history.told(context.told(), settings, NOW));
        announce(started("0199b0a4-5a2b-7c3d-8e4f-000000000002"));
        say(RawJson.parse("{\"type\":\"function_call\",\"id\":\"fc_1\",\"name\":\"n\",\"arguments\":\"{}\","
                + "\"call_id\":\"call-1\"}"));
        say(RawJson.parse(
                "{\"type\":\"function_call_output\",\"id\":\"fco_1\",\"call_id\":\"call-1\",\"output\":\"o\"}"));
        announce(ended(
                "0199b0a4-5a2b-7c3d-8e4f-000000000002",
                TurnStatus.FAILED,
                TurnError.builder("bad")
                        .codexErrorInfo(new CodexErrorInfo.ResponseStreamDisconnected(500))
                        .build()));
        announce(started("0199b0a4-5a2b-7c3d-8e4f-000000000003"));
        announce(ended("0199b0a4-5a2b-7c3d-8e4f-000000000003", TurnStatus.INTERRUPTED, null));
        announce(started("0199b0a4-5a2b-7c3d-8e4f-000000000004"));
        Path sessions = Files.createDirectories(home.resolve("sessions/2026/03/04"));
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            file.append(line(entries.get(i), i)).append('\n');
        }
        Files.writeString(sessions.resolve("rollout-2026-03-04T05-06-07-" + THREAD + ".jsonl"), file);
    }

    private static String line(RolloutLine.Entry entry, int ordinal) {
        return "{\"timestamp\":\"" + Timestamps.format(entry.at()) + "\",\"ordinal\":" + ordinal + ",\"type\":\""
                + entry.type() + "\",\"payload\":" + entry.payload()
                + (entry.metadata() == null ? "" : ",\"metadata\":" + entry.metadata()) + "}";
    }

    private void say(RawJson item) {
        entries.add(history.item(item, NOW));
    }

    private void announce(ServerNotification event) {
        entries.addAll(events.of(event, NOW));
    }

    private static ServerNotification started(String id) {
        return new TurnStartedNotification(
                THREAD,
                Turn.builder(id, List.of(), TurnStatus.IN_PROGRESS)
                        .rootTurnId(id)
                        .startedAt(1772600767L)
                        .build());
    }

    private static ServerNotification ended(String id, TurnStatus status, TurnError error) {
        return new TurnCompletedNotification(
                THREAD,
                Turn.builder(id, List.of(), status)
                        .rootTurnId(id)
                        .error(error)
                        .startedAt(1772600767L)
                        .completedAt(1772600769L)
                        .durationMs(2034L)
                        .build());
    }

    private static ServerNotification item(String turn, ThreadItem item) {
        return ItemCompletedNotification.builder(item, THREAD, turn, 1795369748900L)
                .build();
    }

    private static TurnSettings settings(Path project) {
        return new TurnSettings(
                "mock-model",
                "scripted",
                project,
                List.of(project),
                AskForApproval.NEVER,
                ApprovalsReviewer.USER,
                new SandboxPolicy.DangerFullAccess(),
                ProfileChoice.NONE,
                null,
                null,
                null,
                new CollaborationMode(
                        ModeKind.DEFAULT,
                        CollaborationModeSettings.builder("mock-model").build()));
    }

    private static ContextSnapshot surroundings(TurnSettings settings) {
        return new ContextSnapshot(
                settings.model(),
                null,
                settings.permissions(),
                "never",
                false,
                null,
                null,
                new ProjectInstructions(List.of(), ""),
                settings.cwd(),
                settings.workspaceRoots(),
                "bash",
                LocalDate.of(2026, 3, 4),
                ZoneId.of("Etc/UTC"));
    }

    private static Process start(String binary, Path home, Path project, int port) throws IOException {
        Files.writeString(home.resolve("config.toml"), """
                model = "mock-model"
                model_provider = "scripted"
                approval_policy = "never"
                sandbox_mode = "danger-full-access"
                [model_providers.scripted]
                name = "scripted"
                base_url = "http://127.0.0.1:%d/v1"
                """.formatted(port));
        ProcessBuilder builder = new ProcessBuilder(binary, "app-server")
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CODEX_HOME", home.toString());
        builder.environment().put("NO_PROXY", "127.0.0.1");
        return builder.start();
    }

    private static void send(Writer out, int id, String method, Map<String, ?> params) throws IOException {
        out.write(JsonMapper.shared().writeValueAsString(Map.of("id", id, "method", method, "params", params)) + "\n");
        out.flush();
    }

    private static JsonNode await(BufferedReader in, int id) throws IOException {
        JsonNode message;
        do {
            String line = in.readLine();
            if (line == null) {
                throw new IOException("the server ended");
            }
            message = JsonMapper.shared().readTree(line);
        } while (message.path("id").asInt(-1) != id);
        assertTrue(message.has("result"), message::toString);
        return message.path("result");
    }
}
