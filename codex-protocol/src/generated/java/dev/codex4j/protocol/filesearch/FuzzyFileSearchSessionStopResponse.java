package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code fuzzyFileSearch/sessionStop}. */
@Experimental
public record FuzzyFileSearchSessionStopResponse() {}
