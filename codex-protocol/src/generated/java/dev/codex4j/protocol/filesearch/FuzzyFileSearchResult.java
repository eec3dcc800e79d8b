package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fuzzy file search result.
 *
 * @param root the root
 * @param path the path
 * @param matchType the match type
 * @param fileName the file name
 * @param score the score
 * @param indices the indices
 */
public record FuzzyFileSearchResult(
        String root,
        String path,
        @Name("match_type") FuzzyFileSearchMatchType matchType,
        @Name("file_name") String fileName,
        @Unsigned(32) long score,
        @Unsigned(32) @OrNull @Nullable List<Long> indices) {
    public FuzzyFileSearchResult {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(matchType, "matchType");
        Objects.requireNonNull(fileName, "fileName");
        indices = indices == null ? null : Immutable.list(indices, "indices");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link FuzzyFileSearchResult}. */
    public static final class Builder {
        private @Nullable String root;
        private @Nullable String path;
        private @Nullable FuzzyFileSearchMatchType matchType;
        private @Nullable String fileName;
        private @Nullable Long score;
        private @Nullable List<Long> indices;

        private Builder() {}

        /** The root. */
        public Builder root(String root) {
            this.root = root;
            return this;
        }

        /** The path. */
        public Builder path(String path) {
            this.path = path;
            return this;
        }

        /** The match type. */
        public Builder matchType(FuzzyFileSearchMatchType matchType) {
            this.matchType = matchType;
            return this;
        }

        /** The file name. */
        public Builder fileName(String fileName) {
            this.fileName = fileName;
            return this;
        }

        /** The score. */
        public Builder score(long score) {
            this.score = score;
            return this;
        }

        /** The indices. */
        public Builder indices(@Nullable List<Long> indices) {
            this.indices = indices;
            return this;
        }

        /** Makes the record. */
        public FuzzyFileSearchResult build() {
            return new FuzzyFileSearchResult(
                    Objects.requireNonNull(root, "root"),
                    Objects.requireNonNull(path, "path"),
                    Objects.requireNonNull(matchType, "matchType"),
                    Objects.requireNonNull(fileName, "fileName"),
                    Objects.requireNonNull(score, "score"),
                    indices);
        }
    }
}
