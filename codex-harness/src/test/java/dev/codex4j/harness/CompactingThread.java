package dev.codex4j.harness;

import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.server.WarningNotification;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A thread in a harness of its own, and all that it announced. Without a model, configuration says who answers. */
final class CompactingThread implements AutoCloseable {
    private static final long SECONDS = 20;

    private final CodexHarness harness;
    private final AgentThread thread;
    private final List<ServerNotification> events = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Turn> begun = new LinkedBlockingQueue<>();
    private final BlockingQueue<Turn> ended = new LinkedBlockingQueue<>();

    CompactingThread(Path folder, @Nullable QueuedModel model, String... settings) throws Exception {
        HarnessBuilder builder = CodexHarness.builder()
                .codexHome(folder.resolve("home"))
                .workingFolder(folder)
                .environment(Map.of("OPENAI_API_KEY", "key"))
                .setting("model", "some-model")
                .setting("approval_policy", "never");
        for (String setting : settings) {
            int at = setting.indexOf('=');
            builder.setting(setting.substring(0, at), setting.substring(at + 1));
        }
        if (model != null) {
            builder.model(model);
        }
        harness = builder.build();
        thread = harness.startThread(ThreadStartParams.builder().build(), this::hear)
                .get(SECONDS, TimeUnit.SECONDS);
    }

    private void hear(ServerNotification event) {
        events.add(event);
        if (event instanceof TurnStartedNotification started) {
            begun.add(started.turn());
        } else if (event instanceof TurnCompletedNotification completed) {
            ended.add(completed.turn());
        }
    }

    AgentThread agent() {
        return thread;
    }

    /** Says something and waits for the turn's end. */
    Turn say(String text) throws Exception {
        thread.startTurn(words(text).build()).get(SECONDS, TimeUnit.SECONDS);
        return nextEnd();
    }

    Turn say(String text, String model) throws Exception {
        thread.startTurn(words(text).model(model).build()).get(SECONDS, TimeUnit.SECONDS);
        return nextEnd();
    }

    TurnStartParams.Builder words(String text) {
        return TurnStartParams.builder(
                thread.id(), List.of(UserInput.Text.builder(text).build()));
    }

    /** Asks for a compaction and waits for the end of its turn. */
    Turn compact() throws Exception {
        thread.compact().get(SECONDS, TimeUnit.SECONDS);
        return nextEnd();
    }

    Turn nextBegin() throws InterruptedException {
        return within(begun);
    }

    Turn nextEnd() throws InterruptedException {
        return within(ended);
    }

    private static Turn within(BlockingQueue<Turn> turns) throws InterruptedException {
        Turn turn = turns.poll(SECONDS, TimeUnit.SECONDS);
        if (turn == null) {
            throw new AssertionError("nothing happened in " + SECONDS + " s");
        }
        return turn;
    }

    static <T> T await(CompletableFuture<T> answer) throws Exception {
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    /** The items that were shown, by type, with a mark for their beginning and end. */
    List<String> items() {
        return events.stream()
                .flatMap(event -> {
                    if (event instanceof ItemStartedNotification started) {
                        return Stream.of("+" + type(started.item()));
                    }
                    return event instanceof ItemCompletedNotification completed
                            ? Stream.of("-" + type(completed.item()))
                            : Stream.of();
                })
                .toList();
    }

    private static String type(Object item) {
        return ProtocolJson.encodeToTree(item).path("type").asString("");
    }

    /** How often there was a warning. */
    long warnings() {
        return events.stream().filter(WarningNotification.class::isInstance).count();
    }

    /** Total and last tokens, as they were announced. */
    List<List<Long>> tokens() {
        return events.stream()
                .filter(ThreadTokenUsageUpdatedNotification.class::isInstance)
                .map(event -> ((ThreadTokenUsageUpdatedNotification) event).tokenUsage())
                .map(usage -> List.of(usage.total().totalTokens(), usage.last().totalTokens()))
                .toList();
    }

    /** What a request sent behind the base instructions: role or type, and the first words of user and assistant. */
    static List<String> outline(ModelRequest request) {
        return request.input().stream().skip(1).map(CompactingThread::outline).toList();
    }

    private static String outline(RawJson item) {
        JsonNode tree = item.toTree();
        String role = tree.path("role").asString("");
        String text = tree.path("content").path(0).path("text").asString("");
        if (role.isEmpty()) {
            return tree.path("type").asString("");
        }
        if (role.equals("developer")) {
            return "context";
        }
        if (text.startsWith("<environment_context>")) {
            return "environment";
        }
        return role + ":" + text.lines().reduce((first, second) -> second).orElse("");
    }

    static JsonNode metadata(ModelRequest request) {
        return RawJson.parse(request.headers().get("x-codex-turn-metadata")).toTree();
    }

    @Override
    public void close() {
        harness.close();
    }
}
