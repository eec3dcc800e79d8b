package dev.codex4j.protocol.model;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code model/list}. Lists the models.
 *
 * @param modelProvider id of the provider that serves the model
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param includeHidden whether this applies: include hidden
 */
public record ModelListParams(
        @Optional @Nullable String modelProvider,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable Boolean includeHidden) implements ClientRequest<ModelListResponse> {
    @Override
    public String method() {
        return "model/list";
    }

    @Override
    public Class<ModelListResponse> resultType() {
        return ModelListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ModelListParams}. */
    public static final class Builder {
        private @Nullable String modelProvider;
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable Boolean includeHidden;

        private Builder() {}

        /** Id of the provider that serves the model. */
        public Builder modelProvider(@Nullable String modelProvider) {
            this.modelProvider = modelProvider;
            return this;
        }

        /** Where to go on: the {@code nextCursor} of the page before; absent for the first page. */
        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        /** Most entries a page may have; the server chooses when absent. */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /** Whether this applies: include hidden. */
        public Builder includeHidden(@Nullable Boolean includeHidden) {
            this.includeHidden = includeHidden;
            return this;
        }

        /** Makes the record. */
        public ModelListParams build() {
            return new ModelListParams(modelProvider, cursor, limit, includeHidden);
        }
    }
}
