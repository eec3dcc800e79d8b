package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.thread.ThreadOrigin;
import dev.codex4j.harness.internal.thread.ThreadSession;
import dev.codex4j.protocol.server.DeprecationNoticeNotification;
import dev.codex4j.protocol.thread.ThreadLoadedListParams;
import dev.codex4j.protocol.thread.ThreadLoadedListResponse;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.ThreadUnsubscribeParams;
import dev.codex4j.protocol.thread.ThreadUnsubscribeResponse;
import dev.codex4j.protocol.thread.ThreadUnsubscribeStatus;
import dev.codex4j.protocol.thread.history.ThreadItemsListParams;
import dev.codex4j.protocol.thread.history.ThreadItemsReadParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListParams;
import java.util.List;

/** Answers requests about threads as a whole. */
final class ThreadHandlers {
    private static final DeprecationNoticeNotification WHOLE_HISTORY = DeprecationNoticeNotification.builder(
                    "Reading a thread with all of its turns is deprecated; page through thread/turns/list instead.")
            .build();

    private final LoadedThreads threads;

    ThreadHandlers(LoadedThreads threads) {
        this.threads = threads;
    }

    void register(Router router) {
        router.on(ThreadStartParams.class, this::start);
        router.on(ThreadReadParams.class, this::read);
        router.on(ThreadResumeParams.class, this::resume);
        router.on(ThreadUnsubscribeParams.class, this::unsubscribe);
        router.answer(ThreadLoadedListParams.class, this::loaded);
        router.on(
                ThreadTurnsListParams.class,
                (params, call) -> loaded(params.threadId()).look(pages -> pages.list(params), call));
        router.on(
                ThreadItemsListParams.class,
                (params, call) -> loaded(params.threadId()).look(pages -> pages.list(params), call));
        router.on(
                ThreadItemsReadParams.class,
                (params, call) -> loaded(params.threadId()).look(pages -> pages.read(params), call));
    }

    private void start(ThreadStartParams params, Call<ThreadStartResponse> call) {
        ServerConnection client = call.connection();
        ThreadOrigin origin = new ThreadOrigin(
                client.profile().info().name(), UserAgent.of(client.profile().info()));
        threads.start(params, origin, client, call);
    }

    private void read(ThreadReadParams params, Call<ThreadReadResponse> call) {
        ThreadSession session = loaded(params.threadId());
        if (params.includeTurns()) {
            call.connection().tell(WHOLE_HISTORY);
        }
        session.read(params, call);
    }

    private ThreadSession loaded(String threadId) {
        ThreadSession session = threads.find(threadId);
        if (session == null) {
            throw Refusals.invalid("thread not loaded: " + threadId);
        }
        return session;
    }

    private void resume(ThreadResumeParams params, Call<ThreadResumeResponse> call) {
        ThreadSession session = threads.find(params.threadId());
        if (session == null) {
            throw Refusals.invalid("no rollout found for thread id " + params.threadId());
        }
        if (!params.excludeTurns()) {
            call.connection().tell(WHOLE_HISTORY);
        }
        session.resume(params, call.connection(), call);
    }

    private void unsubscribe(ThreadUnsubscribeParams params, Call<ThreadUnsubscribeResponse> call) {
        ThreadSession session = threads.find(params.threadId());
        if (session == null) {
            call.succeed(new ThreadUnsubscribeResponse(ThreadUnsubscribeStatus.NOT_LOADED));
        } else {
            session.unsubscribe(call.connection(), call);
        }
    }

    private ThreadLoadedListResponse loaded(ThreadLoadedListParams params) {
        List<String> ids = threads.ids();
        return ThreadLoadedListResponse.builder(ids).build();
    }
}
