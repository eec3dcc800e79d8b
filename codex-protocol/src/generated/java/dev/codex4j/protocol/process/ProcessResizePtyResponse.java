package dev.codex4j.protocol.process;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code process/resizePty}. */
@Experimental
public record ProcessResizePtyResponse() {}
