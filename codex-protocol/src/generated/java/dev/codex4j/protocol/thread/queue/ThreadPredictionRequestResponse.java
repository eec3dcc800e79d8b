package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code thread/prediction/request}. */
@Experimental
public record ThreadPredictionRequestResponse() {}
