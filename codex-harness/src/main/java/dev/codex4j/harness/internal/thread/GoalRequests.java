package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.rollout.SessionMeta;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Answers requests about the goals of threads, whether they are loaded or not. A goal that is set while its thread is not
 * loaded is pursued when somebody comes to watch it. Safe for use by many threads; answers on threads of the executor, or
 * of a thread's worker.
 */
public final class GoalRequests {
    private final LoadedThreads loaded;
    private final ThreadFactory factory;
    private final SessionServices services;
    private final ThreadStore store;
    private final ThreadLanes lanes;

    /** @param lanes those in which threads are loaded: they cannot be while their goal is changed */
    GoalRequests(LoadedThreads loaded, ThreadFactory factory, SessionServices services, ThreadLanes lanes) {
        this.loaded = loaded;
        this.factory = factory;
        this.services = services;
        this.store = services.stores().kept();
        this.lanes = lanes;
    }

    public void set(ThreadGoalSetParams params, Reply<ThreadGoalSetResponse> reply) {
        ask(
                params.threadId(),
                reply,
                (session, answer) -> session.setGoal(params, answer),
                (goals, answer, publish) -> goals.set(params, null, answer, publish));
    }

    public void get(ThreadGoalGetParams params, Reply<ThreadGoalGetResponse> reply) {
        ask(params.threadId(), reply, ThreadSession::goal, (goals, answer, publish) -> goals.get(answer));
    }

    public void clear(ThreadGoalClearParams params, Reply<ThreadGoalClearResponse> reply) {
        ask(params.threadId(), reply, ThreadSession::clearGoal, ThreadGoals::clear);
    }

    @FunctionalInterface
    private interface Warm<R> {
        void ask(ThreadSession session, Reply<R> reply);
    }

    @FunctionalInterface
    private interface Cold<R> {
        void ask(ThreadGoals goals, Reply<R> reply, Consumer<ServerNotification> publish);
    }

    private <R> void ask(String threadId, Reply<R> reply, Warm<R> warm, Cold<R> cold) {
        ThreadSession session = loaded.find(threadId);
        if (session != null) {
            warm.ask(session, reply);
            return;
        }
        lanes.run(threadId, reply, () -> {
            ThreadSession meanwhile = loaded.find(threadId);
            if (meanwhile != null) {
                warm.ask(meanwhile, reply);
                return;
            }
            StoredThread stored = store.find(threadId)
                    .filter(thread -> !thread.archived())
                    .orElseThrow(() -> Refusals.threadNotFound(threadId));
            ThreadPast past = past(threadId);
            CompletableFuture<R> answer = new CompletableFuture<>();
            List<ServerNotification> changes = new ArrayList<>();
            cold.ask(goals(stored, past), Reply.to(answer), changes::add);
            keep(stored, past, changes);
            reply.succeed(answer.join());
            changes.forEach(loaded::tellEveryone);
        });
    }

    private ThreadPast past(String threadId) {
        try (ThreadLines lines = store.read(threadId)) {
            return ThreadPast.read(lines, lines.end(), threadId);
        }
    }

    private ThreadGoals goals(StoredThread stored, ThreadPast past) {
        SessionMeta meta = past.meta();
        ThreadIdentity identity = new ThreadIdentity(
                stored.id(), meta.sessionId(), stored.createdAt(), meta.originator(), meta.source(), false, null);
        return new ThreadGoals(
                identity,
                factory.hasGoals(Path.of(stored.info().cwd())),
                services.clock(),
                services.ids(),
                past.history().goal());
    }

    private void keep(StoredThread stored, ThreadPast past, List<ServerNotification> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try (ThreadWriter writer = store.open(stored.id())) {
            ThreadJournal journal = ThreadJournal.ofExisting(writer, stored.id(), past.history(), services);
            journal.describe(() -> stored);
            changes.forEach(journal::record);
            journal.sync();
        }
    }
}
