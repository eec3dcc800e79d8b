package dev.codex4j.protocol.model;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code model/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record ModelListResponse(List<Model> data, @OrNull @Nullable String nextCursor) {
    public ModelListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<Model> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ModelListResponse}. */
    public static final class Builder {
        private List<Model> data;
        private @Nullable String nextCursor;

        private Builder(List<Model> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ModelListResponse build() {
            return new ModelListResponse(data, nextCursor);
        }
    }
}
