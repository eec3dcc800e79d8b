package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.server.ServerRequestResolvedNotification;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a thread has asked its subscribers and not heard about yet. All are asked at once, under one id; the first
 * answer counts; who subscribes later is asked too; without subscribers a question waits for one. Owned by the thread's
 * worker.
 */
final class Questions {
    private static final Logger LOG = System.getLogger(Questions.class.getName());

    private final String threadId;
    private final Audience audience;
    private final Supplier<RequestId> ids;
    private final Worker worker;
    private final Map<RequestId, Question<?>> open = new LinkedHashMap<>();

    /** How questions reach the worker of their thread again. */
    interface Worker {
        /** Runs an action on the worker; does nothing when the thread is closed. */
        void run(Runnable action);

        /** The questions that are open have changed. */
        void questionsChanged();
    }

    private static final class Question<R> {
        private final ServerRequest<R> request;
        private final @Nullable ThreadActiveFlag flag;
        private final CompletableFuture<R> answer;
        private final List<CompletableFuture<R>> asked = new ArrayList<>();

        private Question(ServerRequest<R> request, @Nullable ThreadActiveFlag flag, CompletableFuture<R> answer) {
            this.request = request;
            this.flag = flag;
            this.answer = answer;
        }
    }

    Questions(String threadId, Audience audience, Supplier<RequestId> ids, Worker worker) {
        this.threadId = threadId;
        this.audience = audience;
        this.ids = ids;
        this.worker = worker;
    }

    /**
     * Asks everyone; {@code answer} completes with the first answer, and cancelling it takes the question back.
     *
     * @param flag what the thread's status shows meanwhile, null for a question that is no matter for people: its end is
     *     not announced either
     */
    @SuppressWarnings("FutureReturnValueIgnored") // what follows an answer cannot fail
    <R> void ask(ServerRequest<R> request, @Nullable ThreadActiveFlag flag, CompletableFuture<R> answer) {
        if (answer.isDone()) {
            return;
        }
        RequestId id = ids.get();
        Question<R> question = new Question<>(request, flag, answer);
        open.put(id, question);
        worker.questionsChanged();
        audience.subscribers().forEach(observer -> put(id, question, observer));
        answer.whenComplete((ignored, failure) -> worker.run(() -> settle(id)));
    }

    /** Asks a new subscriber what is still open. */
    void askAlso(ThreadObserver observer) {
        Map.copyOf(open).forEach((id, question) -> put(id, question, observer));
    }

    /** Which flags the thread's status shows for what is open. */
    Set<ThreadActiveFlag> flags() {
        Set<ThreadActiveFlag> flags = new LinkedHashSet<>();
        for (Question<?> question : open.values()) {
            if (question.flag != null) {
                flags.add(question.flag);
            }
        }
        return flags;
    }

    /** Takes back everything that is open. */
    void withdrawAll(String why) {
        List.copyOf(open.values()).forEach(question -> question.answer.completeExceptionally(new CodexException(why)));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what follows an answer cannot fail
    private <R> void put(RequestId id, Question<R> question, ThreadObserver observer) {
        CompletableFuture<R> answer = ask(id, question.request, observer);
        question.asked.add(answer);
        answer.whenComplete((value, failure) -> worker.run(() -> heard(question, answer, value, failure)));
    }

    /** Whoever cannot even be asked has said no. */
    private static <R> CompletableFuture<R> ask(RequestId id, ServerRequest<R> request, ThreadObserver observer) {
        try {
            return observer.ask(id, request);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "An observer failed on " + request.method() + "; that counts as a no.", e);
            return CompletableFuture.failedFuture(e);
        }
    }

    private static <R> void heard(Question<R> question, CompletableFuture<R> from, R value, Throwable failure) {
        question.asked.removeIf(each -> each == from);
        if (failure == null) {
            question.answer.complete(value);
        } else if (!(failure instanceof TransportException)) {
            question.answer.completeExceptionally(failure);
        }
    }

    private void settle(RequestId id) {
        Question<?> question = open.remove(id);
        if (question != null) {
            List.copyOf(question.asked).forEach(asked -> asked.cancel(false));
            if (question.flag != null) {
                audience.tellSubscribers(new ServerRequestResolvedNotification(threadId, id));
                worker.questionsChanged();
            }
        }
    }
}
