package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.HistoryPages;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.thread.StoredThreads;
import dev.codex4j.harness.internal.thread.ThreadRequests;
import dev.codex4j.harness.internal.thread.ThreadSession;
import dev.codex4j.harness.internal.threadlist.LiveThreads;
import dev.codex4j.harness.internal.threadlist.OccurrenceSearch;
import dev.codex4j.harness.internal.threadlist.ThreadLists;
import dev.codex4j.harness.internal.threadlist.ThreadSearch;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadLoadedListParams;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrencesParams;
import dev.codex4j.protocol.thread.history.ThreadSearchParams;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers requests for lists of threads, and for what was said in them. Reads storage on threads of the executor. */
final class ThreadListHandlers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LoadedThreads loaded;
    private final StoredThreads stored;
    private final ThreadLists lists;
    private final ThreadSearch search;
    private final OccurrenceSearch occurrences;
    private final Executor executor;
    private final LiveThreads live = new LiveThreads() {
        @Override
        public @Nullable ThreadInfo view(String threadId) {
            ThreadSession session = loaded.find(threadId);
            return session == null ? null : session.seen();
        }

        @Override
        public @Nullable ThreadReadState readState(String threadId) {
            return stored.readState(threadId);
        }
    };

    ThreadListHandlers(ThreadRequests requests, ServerParts parts, Executor executor) {
        this.loaded = requests.loaded();
        this.stored = requests.stored();
        this.lists = new ThreadLists(parts.store(), parts.library(), parts.workingFolder(), parts::modelProvider);
        this.search = new ThreadSearch(parts.store(), parts.library(), PATIENCE);
        this.occurrences = new OccurrenceSearch(parts.store(), HistoryPages::cursorAt);
        this.executor = executor;
    }

    void register(Router router) {
        router.on(ThreadListParams.class, (params, call) -> answer(call, () -> lists.list(params, live)));
        router.answer(ThreadLoadedListParams.class, params -> ThreadLists.listLoaded(params, loaded.ids()));
        router.on(
                ThreadSearchParams.class,
                (params, call) -> answer(
                        call,
                        () -> search.search(
                                params, live, () -> call.connection().closed().isDone())));
        router.on(
                ThreadSearchOccurrencesParams.class,
                (params, call) -> answer(
                        call,
                        () -> occurrences.search(
                                params, () -> call.connection().closed().isDone())));
    }

    private <R> void answer(Call<R> call, Supplier<R> answer) {
        executor.execute(() -> {
            try {
                call.succeed(answer.get());
            } catch (RpcException refusal) {
                call.fail(refusal);
            } catch (ThreadStoreException e) {
                call.fail(Refusals.storage(e));
            } catch (RuntimeException e) {
                call.fail(Refusals.unexpected(e));
            }
        });
    }
}
