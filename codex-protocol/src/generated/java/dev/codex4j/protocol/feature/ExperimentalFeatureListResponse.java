package dev.codex4j.protocol.feature;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code experimentalFeature/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record ExperimentalFeatureListResponse(List<ExperimentalFeature> data, @OrNull @Nullable String nextCursor) {
    public ExperimentalFeatureListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ExperimentalFeature> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ExperimentalFeatureListResponse}. */
    public static final class Builder {
        private List<ExperimentalFeature> data;
        private @Nullable String nextCursor;

        private Builder(List<ExperimentalFeature> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ExperimentalFeatureListResponse build() {
            return new ExperimentalFeatureListResponse(data, nextCursor);
        }
    }
}
