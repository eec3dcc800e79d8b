package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code thread/queue/update}.
 *
 * @param queuedSubmission the queued submission
 */
@Experimental
public record ThreadQueueUpdateResponse(QueuedSubmission queuedSubmission) {
    public ThreadQueueUpdateResponse {
        Objects.requireNonNull(queuedSubmission, "queuedSubmission");
    }
}
