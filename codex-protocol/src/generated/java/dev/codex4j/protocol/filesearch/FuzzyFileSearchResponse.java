package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code fuzzyFileSearch}.
 *
 * @param files the files
 */
public record FuzzyFileSearchResponse(List<FuzzyFileSearchResult> files) {
    public FuzzyFileSearchResponse {
        files = Immutable.list(files, "files");
    }
}
