package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.HarnessParts;
import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.harness.internal.thread.ThreadObserver;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole harness with a scripted model, and one client that watches a thread and its agents. */
final class Household implements AutoCloseable, ThreadObserver {
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final HarnessParts parts;
    private final List<ModelRequest> requests = new CopyOnWriteArrayList<>();
    private final List<ServerNotification> events = new ArrayList<>();
    final String threadId;

    Household(Path folder, ScriptedModel model, String... settings) throws Exception {
        this(folder, null, model, settings);
    }

    /** The household of an earlier one's thread, after a restart. */
    static Household again(Path folder, String threadId, ScriptedModel model) throws Exception {
        return new Household(folder, threadId, model);
    }

    private Household(Path folder, @Nullable String resumed, ScriptedModel model, String... settings) throws Exception {
        ModelClient recording = new ModelClient() {
            @Override
            public ModelStream open(ModelRequest request) {
                requests.add(request);
                return model.open(request);
            }

            @Override
            public void close() {}
        };
        List<String> all = Stream.concat(
                        Stream.of("model=mock-model", "approval_policy=never", "sandbox_mode=danger-full-access"),
                        Stream.of(settings))
                .toList();
        parts = new HarnessParts(new HarnessParts.Setup(
                all,
                Map.of("PATH", System.getenv("PATH"), "SHELL", "/bin/bash"),
                folder,
                folder,
                Clock.systemUTC(),
                IdGenerator.timeOrdered(),
                executor,
                recording,
                null,
                null,
                List.of()));
        threadId = resumed == null ? startThread() : resumed;
        if (resumed != null) {
            CompletableFuture<ThreadResumeResponse> answer = new CompletableFuture<>();
            parts.requests()
                    .lifecycle()
                    .resume(ThreadResumeParams.builder(resumed).build(), HarnessParts.DIRECT, this, Reply.to(answer));
            answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private String startThread() throws Exception {
        CompletableFuture<ThreadStartResponse> started = new CompletableFuture<>();
        parts.threads().start(ThreadStartParams.builder().build(), HarnessParts.DIRECT, this, Reply.to(started));
        return started.get(PATIENCE_SECONDS, TimeUnit.SECONDS).thread().id();
    }

    /** Says something to the thread and waits for the turn's end. */
    Turn run(String prompt) throws Exception {
        return ended(start(prompt));
    }

    /** Says something to the thread; the turn's id. */
    String start(String prompt) throws Exception {
        CompletableFuture<TurnStartResponse> answer = new CompletableFuture<>();
        parts.threads()
                .require(threadId)
                .startTurn(
                        TurnStartParams.builder(
                                        threadId,
                                        List.of(UserInput.Text.builder(prompt).build()))
                                .build(),
                        Reply.to(answer));
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).turn().id();
    }

    Turn ended(String turnId) throws Exception {
        return await(TurnCompletedNotification.class, event -> event.turn().id().equals(turnId))
                .turn();
    }

    void interrupt(String turnId) {
        parts.threads()
                .require(threadId)
                .interrupt(new TurnInterruptParams(threadId, turnId), Reply.to(new CompletableFuture<>()));
    }

    ThreadInfo read(String id) throws Exception {
        CompletableFuture<ThreadReadResponse> answer = new CompletableFuture<>();
        parts.threads().require(id).visits().read(ThreadReadParams.builder(id).build(), Reply.to(answer));
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).thread();
    }

    List<String> loaded() {
        return parts.threads().ids();
    }

    void unload(String id) throws Exception {
        parts.threads().unload(id).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits for an event, or finds one that has happened. */
    <T extends ServerNotification> T await(Class<T> kind, Predicate<T> wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (events) {
            while (true) {
                for (ServerNotification event : events) {
                    if (kind.isInstance(event) && wanted.test(kind.cast(event))) {
                        return kind.cast(event);
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new TimeoutException("no such " + kind.getSimpleName() + " among " + events);
                }
                events.wait(left);
            }
        }
    }

    /** The calls of agent tools that are complete, in order. */
    List<ThreadItem.CollabAgentToolCall> calls() {
        synchronized (events) {
            return events.stream()
                    .filter(ItemCompletedNotification.class::isInstance)
                    .map(event -> ((ItemCompletedNotification) event).item())
                    .filter(ThreadItem.CollabAgentToolCall.class::isInstance)
                    .map(ThreadItem.CollabAgentToolCall.class::cast)
                    .toList();
        }
    }

    /** The id of the agent that was started as the {@code index}th. */
    String agent(int index) {
        return calls().stream()
                .filter(call -> call.tool().value().equals("spawnAgent"))
                .flatMap(call -> call.receiverThreadIds().stream())
                .toList()
                .get(index);
    }

    /** The requests of one thread, in order. */
    List<ModelRequest> requests(String id) {
        return requests.stream()
                .filter(request -> id.equals(request.headers().get("thread-id")))
                .toList();
    }

    /** The texts of a request's input: messages and outputs, in order. */
    static List<String> texts(ModelRequest request) {
        List<String> texts = new ArrayList<>();
        request.input().forEach(item -> {
            JsonNode tree = item.toTree();
            if (tree.path("output").isString()) {
                texts.add(tree.path("output").stringValue());
            }
            tree.path("content").forEach(part -> texts.add(part.path("text").asString("")));
        });
        return texts;
    }

    /** The texts of a thread's latest request. */
    List<String> lastTexts(String id) {
        List<ModelRequest> all = requests(id);
        return texts(all.get(all.size() - 1));
    }

    /** The id of the agent that an output of {@code spawn_agent} names. */
    static String agentIn(String output) {
        return JsonMapper.shared().readTree(output).path("agent_id").stringValue();
    }

    /** The id of the agent that was started first, as the model knows it. */
    static String firstAgent(Conversation conversation) {
        return agentIn(conversation.toolOutputs().get(0));
    }

    @Override
    public void tell(ServerNotification notification) {
        synchronized (events) {
            events.add(notification);
            events.notifyAll();
        }
    }

    @Override
    public <R> CompletableFuture<R> ask(RequestId id, ServerRequest<R> request) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("nobody answers"));
    }

    @Override
    public void close() {
        parts.close();
        executor.shutdownNow();
    }
}
