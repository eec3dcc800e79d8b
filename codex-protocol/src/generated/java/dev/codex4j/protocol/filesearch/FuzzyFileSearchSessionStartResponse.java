package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code fuzzyFileSearch/sessionStart}. */
@Experimental
public record FuzzyFileSearchSessionStartResponse() {}
