package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.Experimental;

/**
 * Answer to {@code thread/queue/delete}.
 *
 * @param deleted whether this applies: deleted
 */
@Experimental
public record ThreadQueueDeleteResponse(boolean deleted) {}
