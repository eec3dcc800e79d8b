package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Unsigned;

/**
 * Answer to {@code memory/status}.
 *
 * @param v2ConsolidatedThreads the v2 consolidated threads
 * @param v2Ready whether this applies: v2 ready
 */
@Experimental
public record MemoryStatusResponse(@Unsigned(32) long v2ConsolidatedThreads, boolean v2Ready) {}
