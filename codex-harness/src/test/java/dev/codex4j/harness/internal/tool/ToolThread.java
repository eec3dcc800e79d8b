package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.AgentThread;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.HarnessBuilder;
import dev.codex4j.harness.ThreadListener;
import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.Turn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** One thread whose model follows a script and whose client answers as a test says. */
final class ToolThread implements AutoCloseable, ThreadListener {
    private static final long SECONDS = 20;

    private final BlockingQueue<Reply> script = new LinkedBlockingQueue<>();
    private final List<Conversation> asked = new CopyOnWriteArrayList<>();
    private final List<ServerNotification> told = new CopyOnWriteArrayList<>();
    private final List<ServerRequest<?>> questions = new CopyOnWriteArrayList<>();
    private final CodexHarness harness;
    private final AgentThread thread;
    private volatile Function<ServerRequest<?>, CompletableFuture<?>> answers =
            question -> CompletableFuture.failedFuture(new UnsupportedOperationException());

    ToolThread(Path folder, UnaryOperator<HarnessBuilder> setup, UnaryOperator<ThreadStartParams.Builder> start) {
        HarnessBuilder builder = CodexHarness.builder()
                .codexHome(folder.resolve("home"))
                .workingFolder(folder)
                .environment(Map.of("PATH", System.getenv("PATH"), "HOME", folder.toString(), "SHELL", "/bin/bash"))
                .setting("model", "test-model")
                .setting("approval_policy", "never")
                .setting("sandbox_mode", "danger-full-access")
                .model(ScriptedModel.builder()
                        .observer(asked::add)
                        .otherwise()
                        .reply(seen -> {
                            Reply next = script.poll();
                            return next == null ? Reply.empty().say("nothing more") : next;
                        })
                        .build());
        harness = setup.apply(builder).build();
        thread = await(
                harness.startThread(start.apply(ThreadStartParams.builder()).build(), this));
    }

    /** What the model says next. */
    ToolThread script(Reply... replies) {
        script.addAll(List.of(replies));
        return this;
    }

    /** How the client answers from now on. */
    ToolThread answering(Function<ServerRequest<?>, CompletableFuture<?>> newAnswers) {
        answers = newAnswers;
        return this;
    }

    AgentThread thread() {
        return thread;
    }

    Turn run(String words) {
        return await(thread.run(words));
    }

    /** What the tools have answered in the last request to the model, oldest first. */
    List<JsonNode> outputs() {
        return asked.get(asked.size() - 1).input().stream()
                .filter(item -> item.path("type").asString().endsWith("_output"))
                .map(item -> item.path("output"))
                .toList();
    }

    /** What the tool that was called last has answered. */
    String output() {
        List<JsonNode> outputs = outputs();
        JsonNode last = outputs.get(outputs.size() - 1);
        return last.isString() ? last.stringValue() : last.toString();
    }

    Conversation asked(int request) {
        return asked.get(request);
    }

    List<ServerRequest<?>> questions() {
        return questions;
    }

    List<ServerNotification> told() {
        return told;
    }

    <T extends ThreadItem> List<T> completed(Class<T> kind) {
        return told.stream()
                .filter(ItemCompletedNotification.class::isInstance)
                .map(event -> ((ItemCompletedNotification) event).item())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The first item of a kind that is complete, as soon as there is one. */
    <T extends ThreadItem> T awaitCompleted(Class<T> kind) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (told) {
            while (completed(kind).isEmpty() && System.nanoTime() < end) {
                told.wait(TimeUnit.SECONDS.toMillis(SECONDS));
            }
            return completed(kind).get(0);
        }
    }

    static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void onEvent(ServerNotification event) {
        synchronized (told) {
            told.add(event);
            told.notifyAll();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // a test that answers with something else fails
    public <R> CompletableFuture<R> onRequest(ServerRequest<R> request) {
        questions.add(request);
        return (CompletableFuture<R>) answers.apply(request);
    }

    @Override
    public void close() {
        harness.close();
    }
}
