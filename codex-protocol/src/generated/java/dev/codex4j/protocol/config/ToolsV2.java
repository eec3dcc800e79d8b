package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A tools V2.
 *
 * @param webSearch the web search
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record ToolsV2(
        @Name("web_search") @OrNull @Nullable WebSearchToolConfig webSearch,
        @Rest Map<String, JsonNode> additionalFields) {
    public ToolsV2 {
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.webSearch = webSearch;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link ToolsV2}. */
    public static final class Builder {
        private @Nullable WebSearchToolConfig webSearch;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** The web search. */
        public Builder webSearch(@Nullable WebSearchToolConfig webSearch) {
            this.webSearch = webSearch;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public ToolsV2 build() {
            return new ToolsV2(webSearch, additionalFields);
        }
    }
}
