package dev.codex4j.protocol.thread.terminal;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code thread/backgroundTerminals/clean}. */
@Experimental
public record ThreadBackgroundTerminalsCleanResponse() {}
