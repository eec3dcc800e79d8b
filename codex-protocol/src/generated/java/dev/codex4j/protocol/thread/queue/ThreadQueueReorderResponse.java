package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code thread/queue/reorder}. */
@Experimental
public record ThreadQueueReorderResponse() {}
