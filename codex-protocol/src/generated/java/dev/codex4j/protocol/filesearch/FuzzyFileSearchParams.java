package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code fuzzyFileSearch}. Finds files by an approximate name.
 *
 * @param query what to look for
 * @param roots the roots
 * @param cancellationToken the cancellation token
 */
public record FuzzyFileSearchParams(
        String query,
        List<String> roots,
        @OrNull @Nullable String cancellationToken) implements ClientRequest<FuzzyFileSearchResponse> {
    public FuzzyFileSearchParams {
        Objects.requireNonNull(query, "query");
        roots = Immutable.list(roots, "roots");
    }

    @Override
    public String method() {
        return "fuzzyFileSearch";
    }

    @Override
    public Class<FuzzyFileSearchResponse> resultType() {
        return FuzzyFileSearchResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String query, List<String> roots) {
        return new Builder(query, roots);
    }

    /** Collects the values of a {@link FuzzyFileSearchParams}. */
    public static final class Builder {
        private String query;
        private List<String> roots;
        private @Nullable String cancellationToken;

        private Builder(String query, List<String> roots) {
            this.query = query;
            this.roots = roots;
        }

        /** The cancellation token. */
        public Builder cancellationToken(@Nullable String cancellationToken) {
            this.cancellationToken = cancellationToken;
            return this;
        }

        /** Makes the record. */
        public FuzzyFileSearchParams build() {
            return new FuzzyFileSearchParams(query, roots, cancellationToken);
        }
    }
}
