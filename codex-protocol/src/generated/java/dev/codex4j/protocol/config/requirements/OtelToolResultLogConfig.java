package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Unsigned;

/**
 * An otel tool result log config.
 *
 * @param maxBytes the max bytes
 */
public record OtelToolResultLogConfig(@Name("max_bytes") @Unsigned(64) long maxBytes) {}
