package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.ThreadStatusChangedNotification;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a thread tells those who watch it, and asks them. Keeps its status. Used on the thread's
 * worker unless a method says otherwise.
 */
final class Announcements {
    private final String threadId;
    private final ThreadWorker worker;
    private final Audience audience;
    private final Questions questions;
    private final Consumer<ServerNotification> recorder;
    private final Runnable shown;
    private ThreadStatus status;
    private boolean busy;

    /**
     * @param status the thread's status so far
     * @param recorder takes what subscribers are told, before they are
     * @param shown is run when the status has changed, before anybody is told
     */
    Announcements(
            String threadId,
            ThreadWorker worker,
            ThreadStatus status,
            Set<ThreadObserver> everyone,
            Supplier<RequestId> requestIds,
            Consumer<ServerNotification> recorder,
            Runnable shown) {
        this.threadId = threadId;
        this.worker = worker;
        this.status = status;
        this.recorder = recorder;
        this.shown = shown;
        this.audience = new Audience(everyone);
        this.questions = new Questions(threadId, audience, requestIds, new Questions.Worker() {
            @Override
            public void run(Runnable action) {
                worker.put(action);
            }

            @Override
            public void questionsChanged() {
                if (busy) {
                    show(active());
                }
            }
        });
    }

    Audience audience() {
        return audience;
    }

    ThreadStatus status() {
        return status;
    }

    /** Lets an observer see what happens from now on. */
    void subscribe(ThreadObserver observer) {
        audience.add(observer);
    }

    /** Lets an observer see nothing more; false if it saw nothing before. */
    boolean unsubscribe(ThreadObserver observer) {
        return audience.remove(observer);
    }

    /** Whether anybody sees what happens. Callable by any thread. */
    boolean isWatched() {
        return !audience.subscribers().isEmpty();
    }

    /** Whether the thread is not there for others yet. */
    boolean isNew() {
        return status instanceof ThreadStatus.NotLoaded;
    }

    /** The thread is there for others now; false if it was before. */
    boolean loaded() {
        if (isNew()) {
            show(new ThreadStatus.Idle());
            return true;
        }
        return false;
    }

    /** Puts to an observer what the others were asked and have not answered. */
    void askAlso(ThreadObserver observer) {
        questions.askAlso(observer);
    }

    /** Shows that the thread works. */
    void busy() {
        busy = true;
        show(active());
    }

    /** The thread does not work any more; what it shows instead is told with {@link #show}. */
    void atRest() {
        busy = false;
    }

    /** Tells everyone of the thread's status if it is another one than before. */
    void show(ThreadStatus changed) {
        if (!changed.equals(status)) {
            status = changed;
            shown.run();
            audience.tellEveryone(new ThreadStatusChangedNotification(threadId, changed));
        }
    }

    /** Tells the subscribers. */
    void publish(ServerNotification notification) {
        recorder.accept(notification);
        audience.tellSubscribers(notification);
    }

    /** Tells everyone, whether they watch the thread or not. */
    void proclaim(ServerNotification notification) {
        recorder.accept(notification);
        audience.tellEveryone(notification);
    }

    /** Tells the subscribers, in the order of the calls. Callable by any thread. */
    void emit(ServerNotification notification) {
        worker.put(() -> publish(notification));
    }

    /**
     * Asks the subscribers. Callable by any thread.
     *
     * @param flag what the status shows while the question is open, null for a question that is no matter for people
     * @return completes with the first answer; cancelling it takes the question back
     */
    <R> CompletableFuture<R> ask(ServerRequest<R> request, @Nullable ThreadActiveFlag flag) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        Runnable refusal =
                () -> answer.completeExceptionally(new CodexException("the thread is closed; nobody can be asked"));
        worker.put(() -> questions.ask(request, flag, answer), refusal);
        return answer;
    }

    /** Takes back what is asked. */
    void withdrawQuestions(String why) {
        questions.withdrawAll(why);
    }

    private ThreadStatus active() {
        return new ThreadStatus.Active(List.copyOf(questions.flags()));
    }
}
