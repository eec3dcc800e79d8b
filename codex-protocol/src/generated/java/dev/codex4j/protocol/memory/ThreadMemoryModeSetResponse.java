package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code thread/memoryMode/set}. */
@Experimental
public record ThreadMemoryModeSetResponse() {}
