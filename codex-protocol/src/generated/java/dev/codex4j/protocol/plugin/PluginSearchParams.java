package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code plugin/search}.
 *
 * @param searchTerm text to look for
 * @param scope how far it reaches
 * @param cwds working directories to look at
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 */
@Experimental
public record PluginSearchParams(
        String searchTerm,
        @Optional @Nullable PluginSearchScope scope,
        @Optional @Nullable List<String> cwds,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit) implements ClientRequest<PluginSearchResponse> {
    public PluginSearchParams {
        Objects.requireNonNull(searchTerm, "searchTerm");
        cwds = cwds == null ? null : Immutable.list(cwds, "cwds");
    }

    @Override
    public String method() {
        return "plugin/search";
    }

    @Override
    public Class<PluginSearchResponse> resultType() {
        return PluginSearchResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String searchTerm) {
        return new Builder(searchTerm);
    }

    /** Collects the values of a {@link PluginSearchParams}. */
    public static final class Builder {
        private String searchTerm;
        private @Nullable PluginSearchScope scope;
        private @Nullable List<String> cwds;
        private @Nullable String cursor;
        private @Nullable Long limit;

        private Builder(String searchTerm) {
            this.searchTerm = searchTerm;
        }

        /** How far it reaches. */
        public Builder scope(@Nullable PluginSearchScope scope) {
            this.scope = scope;
            return this;
        }

        /** Working directories to look at. */
        public Builder cwds(@Nullable List<String> cwds) {
            this.cwds = cwds;
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

        /** Makes the record. */
        public PluginSearchParams build() {
            return new PluginSearchParams(searchTerm, scope, cwds, cursor, limit);
        }
    }
}
