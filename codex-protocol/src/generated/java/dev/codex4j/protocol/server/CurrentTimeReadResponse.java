package dev.codex4j.protocol.server;

import dev.codex4j.protocol.Experimental;

/**
 * Answer to {@code currentTime/read}.
 *
 * @param currentTimeAt current time at, as Unix time in seconds
 */
@Experimental
public record CurrentTimeReadResponse(long currentTimeAt) {}
