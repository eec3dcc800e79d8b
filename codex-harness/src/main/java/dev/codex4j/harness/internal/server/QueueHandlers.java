package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.QueuedTurns;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueDeleteParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueReorderParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateParams;

/** Answers requests about the queues of loaded threads. */
final class QueueHandlers {
    private final LoadedThreads threads;

    QueueHandlers(LoadedThreads threads) {
        this.threads = threads;
    }

    void register(Router router) {
        router.on(
                ThreadQueueAddParams.class,
                (params, call) -> queue(params.threadId()).add(params, call));
        router.on(
                ThreadQueueListParams.class,
                (params, call) -> queue(params.threadId()).list(params, call));
        router.on(
                ThreadQueueUpdateParams.class,
                (params, call) -> queue(params.threadId()).update(params, call));
        router.on(
                ThreadQueueDeleteParams.class,
                (params, call) -> queue(params.threadId()).delete(params, call));
        router.on(
                ThreadQueueReorderParams.class,
                (params, call) -> queue(params.threadId()).reorder(params, call));
        router.on(
                ThreadQueueStartParams.class,
                (params, call) -> queue(params.threadId()).start(params, call));
    }

    private QueuedTurns queue(String threadId) {
        return threads.require(threadId).queue();
    }
}
