package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A web search action. */
@Union("type")
public sealed interface WebSearchAction {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends WebSearchAction> variant(String tag) {
        return switch (tag) {
            case "search" -> Search.class;
            case "openPage" -> OpenPage.class;
            case "findInPage" -> FindInPage.class;
            case "other" -> Other.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code search}.
     *
     * @param query what to look for
     * @param queries the queries
     */
    @Variant("search")
    record Search(@OrNull @Nullable String query, @OrNull @Nullable List<String> queries) implements WebSearchAction {
        public Search {
            queries = queries == null ? null : Immutable.list(queries, "queries");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Search}. */
        public static final class Builder {
            private @Nullable String query;
            private @Nullable List<String> queries;

            private Builder() {}

            /** What to look for. */
            public Builder query(@Nullable String query) {
                this.query = query;
                return this;
            }

            /** The queries. */
            public Builder queries(@Nullable List<String> queries) {
                this.queries = queries;
                return this;
            }

            /** Makes the record. */
            public Search build() {
                return new Search(query, queries);
            }
        }
    }

    /**
     * The variant {@code openPage}.
     *
     * @param url the address
     */
    @Variant("openPage")
    record OpenPage(@OrNull @Nullable String url) implements WebSearchAction {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link OpenPage}. */
        public static final class Builder {
            private @Nullable String url;

            private Builder() {}

            /** The address. */
            public Builder url(@Nullable String url) {
                this.url = url;
                return this;
            }

            /** Makes the record. */
            public OpenPage build() {
                return new OpenPage(url);
            }
        }
    }

    /**
     * The variant {@code findInPage}.
     *
     * @param url the address
     * @param pattern the pattern
     */
    @Variant("findInPage")
    record FindInPage(@OrNull @Nullable String url, @OrNull @Nullable String pattern) implements WebSearchAction {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link FindInPage}. */
        public static final class Builder {
            private @Nullable String url;
            private @Nullable String pattern;

            private Builder() {}

            /** The address. */
            public Builder url(@Nullable String url) {
                this.url = url;
                return this;
            }

            /** The pattern. */
            public Builder pattern(@Nullable String pattern) {
                this.pattern = pattern;
                return this;
            }

            /** Makes the record. */
            public FindInPage build() {
                return new FindInPage(url, pattern);
            }
        }
    }

    /** The variant {@code other}. */
    @Variant("other")
    record Other() implements WebSearchAction {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements WebSearchAction {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
