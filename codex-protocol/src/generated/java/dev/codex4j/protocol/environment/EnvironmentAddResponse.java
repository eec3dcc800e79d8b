package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code environment/add}. */
@Experimental
public record EnvironmentAddResponse() {}
