package dev.codex4j.protocol.response;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A responses api web search action. */
@Union("type")
public sealed interface ResponsesApiWebSearchAction {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ResponsesApiWebSearchAction> variant(String tag) {
        return switch (tag) {
            case "search" -> Search.class;
            case "open_page" -> OpenPage.class;
            case "find_in_page" -> FindInPage.class;
            case "other" -> Other.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code search}.
     *
     * @param queries the queries
     * @param query what to look for
     */
    @Variant("search")
    record Search(
            @Optional @Nullable List<String> queries,
            @Optional @Nullable String query) implements ResponsesApiWebSearchAction {
        public Search {
            queries = queries == null ? null : Immutable.list(queries, "queries");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Search}. */
        public static final class Builder {
            private @Nullable List<String> queries;
            private @Nullable String query;

            private Builder() {}

            /** The queries. */
            public Builder queries(@Nullable List<String> queries) {
                this.queries = queries;
                return this;
            }

            /** What to look for. */
            public Builder query(@Nullable String query) {
                this.query = query;
                return this;
            }

            /** Makes the record. */
            public Search build() {
                return new Search(queries, query);
            }
        }
    }

    /**
     * The variant {@code open_page}.
     *
     * @param url the address
     */
    @Variant("open_page")
    record OpenPage(@Optional @Nullable String url) implements ResponsesApiWebSearchAction {
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
     * The variant {@code find_in_page}.
     *
     * @param pattern the pattern
     * @param url the address
     */
    @Variant("find_in_page")
    record FindInPage(
            @Optional @Nullable String pattern,
            @Optional @Nullable String url) implements ResponsesApiWebSearchAction {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link FindInPage}. */
        public static final class Builder {
            private @Nullable String pattern;
            private @Nullable String url;

            private Builder() {}

            /** The pattern. */
            public Builder pattern(@Nullable String pattern) {
                this.pattern = pattern;
                return this;
            }

            /** The address. */
            public Builder url(@Nullable String url) {
                this.url = url;
                return this;
            }

            /** Makes the record. */
            public FindInPage build() {
                return new FindInPage(pattern, url);
            }
        }
    }

    /** The variant {@code other}. */
    @Variant("other")
    record Other() implements ResponsesApiWebSearchAction {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ResponsesApiWebSearchAction {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
