package dev.codex4j.protocol.thread.terminal;

import dev.codex4j.protocol.Experimental;

/**
 * Answer to {@code thread/backgroundTerminals/terminate}.
 *
 * @param terminated whether this applies: terminated
 */
@Experimental
public record ThreadBackgroundTerminalsTerminateResponse(boolean terminated) {}
