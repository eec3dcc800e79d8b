package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code fuzzyFileSearch/sessionUpdate}. */
@Experimental
public record FuzzyFileSearchSessionUpdateResponse() {}
