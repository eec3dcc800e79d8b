package dev.codex4j.protocol.server;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code rollout/compress}. */
@Experimental
public record RolloutCompressResponse() {}
