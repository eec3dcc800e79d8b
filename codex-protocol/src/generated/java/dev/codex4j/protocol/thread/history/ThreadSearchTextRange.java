package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Unsigned;

/**
 * A thread search text range.
 *
 * @param start the start
 * @param end the end
 */
@Experimental
public record ThreadSearchTextRange(@Unsigned(32) long start, @Unsigned(32) long end) {}
