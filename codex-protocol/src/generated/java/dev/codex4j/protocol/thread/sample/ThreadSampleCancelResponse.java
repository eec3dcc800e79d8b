package dev.codex4j.protocol.thread.sample;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code thread/sample/cancel}. */
@Experimental
public record ThreadSampleCancelResponse() {}
