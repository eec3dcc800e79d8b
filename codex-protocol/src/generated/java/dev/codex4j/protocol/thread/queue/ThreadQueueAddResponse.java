package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code thread/queue/add}.
 *
 * @param queuedSubmission the queued submission
 */
@Experimental
public record ThreadQueueAddResponse(QueuedSubmission queuedSubmission) {
    public ThreadQueueAddResponse {
        Objects.requireNonNull(queuedSubmission, "queuedSubmission");
    }
}
