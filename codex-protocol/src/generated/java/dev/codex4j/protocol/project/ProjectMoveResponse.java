package dev.codex4j.protocol.project;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code project/move}. */
@Experimental
public record ProjectMoveResponse() {}
