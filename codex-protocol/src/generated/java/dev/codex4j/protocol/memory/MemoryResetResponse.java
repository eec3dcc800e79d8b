package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code memory/reset}. */
@Experimental
public record MemoryResetResponse() {}
