package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A model with one answer a request, in order, some of which wait until they are let go. */
final class HeldModel implements ModelClient {
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<ModelRequest> requests = new ArrayList<>();

    private record Answer(Reply reply, CompletableFuture<Void> asked, CompletableFuture<Void> gate) {}

    /** An answer that waits. */
    record Held(CompletableFuture<Void> asked, CompletableFuture<Void> gate) {
        void awaitRequest() {
            asked.orTimeout(20, TimeUnit.SECONDS).join();
        }

        void release() {
            gate.complete(null);
        }
    }

    HeldModel then(Reply reply) {
        answers.add(new Answer(reply, new CompletableFuture<>(), CompletableFuture.completedFuture(null)));
        return this;
    }

    HeldModel thenSay(String text) {
        return then(Reply.empty().say(text));
    }

    Held thenHold(Reply reply) {
        Answer answer = new Answer(reply, new CompletableFuture<>(), new CompletableFuture<>());
        answers.add(answer);
        return new Held(answer.asked(), answer.gate());
    }

    /** What a request said, one line an item: type or role, then the text or the item itself. */
    List<String> input(int request) {
        List<String> lines = new ArrayList<>();
        request(request).input().forEach(item -> lines.add(line(item.toTree())));
        return lines;
    }

    synchronized ModelRequest request(int index) {
        return requests.get(index);
    }

    synchronized int requestCount() {
        return requests.size();
    }

    @Override
    public ModelStream open(ModelRequest request) {
        Answer answer;
        synchronized (this) {
            requests.add(request);
            answer = answers.remove();
        }
        ModelStream stream = ScriptedModel.builder()
                .otherwise()
                .reply(answer.reply())
                .build()
                .open(request);
        answer.asked().complete(null);
        return new Gated(stream, answer.gate().copy());
    }

    @Override
    public void close() {}

    private static String line(JsonNode item) {
        String role = item.path("role").asString("");
        String text = item.path("content").path(0).path("text").asString("");
        return role.isEmpty() ? item.toString() : role + ": " + text;
    }

    private record Gated(ModelStream stream, CompletableFuture<Void> gate) implements ModelStream {
        @Override
        public @Nullable ModelEvent next() {
            try {
                gate.join();
            } catch (CompletionException | CancellationException e) {
                throw new ModelException(ModelFailure.closed());
            }
            return stream.next();
        }

        @Override
        public void close() {
            gate.cancel(false);
            stream.close();
        }
    }
}
