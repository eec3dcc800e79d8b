package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Experimental;

/**
 * Answer to {@code thread/decrement_elicitation}.
 *
 * @param count the count
 * @param paused whether this applies: paused
 */
@Experimental
public record ThreadDecrementElicitationResponse(long count, boolean paused) {}
