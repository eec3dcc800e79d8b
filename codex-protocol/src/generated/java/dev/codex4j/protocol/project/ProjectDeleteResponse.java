package dev.codex4j.protocol.project;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code project/delete}. */
@Experimental
public record ProjectDeleteResponse() {}
