package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.harness.internal.thread.StoredThreads;
import dev.codex4j.harness.internal.thread.ThreadFiling;
import dev.codex4j.harness.internal.thread.ThreadLanes;
import dev.codex4j.harness.internal.thread.ThreadLifecycle;
import dev.codex4j.harness.internal.thread.ThreadOrigin;
import dev.codex4j.harness.internal.thread.ThreadRequests;
import dev.codex4j.harness.internal.thread.ThreadSession;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.server.DeprecationNoticeNotification;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadDeleteParams;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadForkResponse;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateResponse;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.ThreadUnarchiveParams;
import dev.codex4j.protocol.thread.ThreadUnsubscribeParams;
import dev.codex4j.protocol.thread.ThreadUnsubscribeResponse;
import dev.codex4j.protocol.thread.ThreadUnsubscribeStatus;
import dev.codex4j.protocol.thread.history.ThreadItemsListParams;
import dev.codex4j.protocol.thread.history.ThreadItemsReadParams;
import dev.codex4j.protocol.thread.history.ThreadRevertParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineListParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListParams;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateParams;
import java.util.concurrent.Executor;

/** Answers requests about threads as a whole. */
final class ThreadHandlers {
    private static final DeprecationNoticeNotification WHOLE_HISTORY = DeprecationNoticeNotification.builder(
                    "Reading a thread with all of its turns is deprecated; page through thread/turns/list instead.")
            .build();

    private final LoadedThreads threads;
    private final StoredThreads stored;
    private final ThreadLifecycle lifecycle;
    private final ThreadFiling filing;
    private final ThreadLanes lanes;

    ThreadHandlers(ThreadRequests requests, Executor executor) {
        this.threads = requests.loaded();
        this.stored = requests.stored();
        this.lifecycle = requests.lifecycle();
        this.filing = requests.filing();
        this.lanes = new ThreadLanes(executor);
    }

    void register(Router router) {
        router.on(ThreadStartParams.class, this::start);
        router.on(ThreadResumeParams.class, this::resume);
        router.on(ThreadForkParams.class, this::fork);
        router.on(ThreadRevertParams.class, (params, call) -> lifecycle.revert(params, origin(call), call));
        router.on(ThreadArchiveParams.class, lifecycle::archive);
        router.on(ThreadUnarchiveParams.class, lifecycle::unarchive);
        router.on(ThreadDeleteParams.class, lifecycle::delete);
        router.on(ThreadUnsubscribeParams.class, this::unsubscribe);
        router.on(ThreadReadParams.class, this::read);
        router.on(ThreadReadStateUpdateParams.class, stored::mark);
        router.on(ThreadSetNameParams.class, stored::name);
        router.on(ThreadMetadataUpdateParams.class, this::metadata);
        router.on(
                ThreadTurnsListParams.class,
                (params, call) -> stored.look(params.threadId(), params.method(), pages -> pages.list(params), call));
        router.on(
                ThreadItemsListParams.class,
                (params, call) -> stored.look(params.threadId(), params.method(), pages -> pages.list(params), call));
        router.on(ThreadTimelineListParams.class, stored::timeline);
        router.on(
                ThreadItemsReadParams.class,
                (params, call) -> stored.look(params.threadId(), params.method(), pages -> pages.read(params), call));
    }

    private void metadata(ThreadMetadataUpdateParams params, Call<ThreadMetadataUpdateResponse> call) {
        if (params.projectId() == null) {
            stored.metadata(params, call);
        } else {
            lanes.run(params.threadId(), call, () -> filing.metadata(params, call));
        }
    }

    private void start(ThreadStartParams params, Call<ThreadStartResponse> call) {
        threads.start(params, origin(call), call.connection(), call);
    }

    private static ThreadOrigin origin(Call<?> call) {
        ClientProfile client = call.connection().profile();
        return new ThreadOrigin(client.info().name(), UserAgent.of(client.info()));
    }

    private void read(ThreadReadParams params, Call<ThreadReadResponse> call) {
        stored.read(params, params.includeTurns() ? noticing(call) : call);
    }

    private void resume(ThreadResumeParams params, Call<ThreadResumeResponse> call) {
        lifecycle.resume(params, origin(call), call.connection(), params.excludeTurns() ? call : noticing(call));
    }

    private void fork(ThreadForkParams params, Call<ThreadForkResponse> call) {
        Runnable found =
                params.excludeTurns() ? () -> {} : () -> call.connection().tell(WHOLE_HISTORY);
        lifecycle.fork(params, origin(call), call.connection(), found, call);
    }

    /** Whoever gets a whole history is told before that there are pages. */
    private static <R> Reply<R> noticing(Call<R> call) {
        return new Reply<>() {
            @Override
            public void succeed(R answer) {
                call.connection().tell(WHOLE_HISTORY);
                call.succeed(answer);
            }

            @Override
            public void fail(RpcException refusal) {
                call.fail(refusal);
            }
        };
    }

    private void unsubscribe(ThreadUnsubscribeParams params, Call<ThreadUnsubscribeResponse> call) {
        ThreadSession session = threads.find(params.threadId());
        if (session == null) {
            call.succeed(new ThreadUnsubscribeResponse(ThreadUnsubscribeStatus.NOT_LOADED));
        } else {
            session.visits().leave(call.connection(), call);
        }
    }
}
