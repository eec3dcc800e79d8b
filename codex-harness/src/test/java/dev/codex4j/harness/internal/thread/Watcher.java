package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.server.ErrorNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Keeps all that a thread tells and asks. Questions stay open until a test answers them. */
public class Watcher implements ThreadObserver {
    private final List<ServerNotification> events = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, CompletableFuture<Turn>> ends = new ConcurrentHashMap<>();
    private final CompletableFuture<CompletableFuture<?>> question = new CompletableFuture<>();

    private final CompletableFuture<ErrorNotification> error = new CompletableFuture<>();

    @Override
    public void tell(ServerNotification notification) {
        events.add(notification);
        if (notification instanceof TurnCompletedNotification completed) {
            end(completed.turn().id()).complete(completed.turn());
        } else if (notification instanceof ErrorNotification first) {
            error.complete(first);
        }
    }

    @Override
    public <R> CompletableFuture<R> ask(RequestId id, ServerRequest<R> request) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        question.complete(answer);
        return answer;
    }

    /** The first error, when it is told. */
    public ErrorNotification awaitError() {
        return error.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** All that was told so far. */
    public List<ServerNotification> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    /** The turn when it has ended. */
    public Turn awaitEnd(String turnId) {
        return end(turnId).orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** The first question, when it is asked. */
    public CompletableFuture<?> awaitQuestion() {
        return question.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** What was told of the model's items: {@code +} begun, {@code =} complete. */
    public List<String> items() {
        List<String> lines = new ArrayList<>();
        for (ServerNotification event : events()) {
            if (event instanceof ItemStartedNotification started
                    && !(started.item() instanceof ThreadItem.UserMessage)) {
                lines.add("+" + started.item().id());
            } else if (event instanceof ItemCompletedNotification completed
                    && !(completed.item() instanceof ThreadItem.UserMessage)) {
                lines.add("=" + completed.item().id());
            }
        }
        return lines;
    }

    /** The messages of errors that were told, in order. */
    public List<String> errors() {
        return events().stream()
                .filter(ErrorNotification.class::isInstance)
                .map(event -> ((ErrorNotification) event).error().message())
                .toList();
    }

    private CompletableFuture<Turn> end(String turnId) {
        return ends.computeIfAbsent(turnId, id -> new CompletableFuture<>());
    }
}
