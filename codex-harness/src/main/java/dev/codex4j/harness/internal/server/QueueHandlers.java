package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.ThreadQueues;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueDeleteParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueReorderParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateParams;

/** Answers requests about the queues of threads. */
final class QueueHandlers {
    private final ThreadQueues queues;

    QueueHandlers(ThreadQueues queues) {
        this.queues = queues;
    }

    void register(Router router) {
        router.on(ThreadQueueAddParams.class, queues::add);
        router.on(ThreadQueueListParams.class, queues::list);
        router.on(ThreadQueueUpdateParams.class, queues::update);
        router.on(ThreadQueueDeleteParams.class, queues::delete);
        router.on(ThreadQueueReorderParams.class, queues::reorder);
        router.on(ThreadQueueStartParams.class, queues::start);
    }
}
