package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code plugin/search}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
@Experimental
public record PluginSearchResponse(List<PluginSearchResult> data, @OrNull @Nullable String nextCursor) {
    public PluginSearchResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<PluginSearchResult> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link PluginSearchResponse}. */
    public static final class Builder {
        private List<PluginSearchResult> data;
        private @Nullable String nextCursor;

        private Builder(List<PluginSearchResult> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public PluginSearchResponse build() {
            return new PluginSearchResponse(data, nextCursor);
        }
    }
}
