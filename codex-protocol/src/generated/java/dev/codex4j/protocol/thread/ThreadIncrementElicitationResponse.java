package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Experimental;

/**
 * Answer to {@code thread/increment_elicitation}.
 *
 * @param count the count
 * @param paused whether this applies: paused
 */
@Experimental
public record ThreadIncrementElicitationResponse(long count, boolean paused) {}
