package dev.codex4j.harness.model;

import dev.codex4j.harness.internal.model.ItemDecoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One item of a response. Besides the fields that the loop reads, every item has its {@linkplain #replay() serialised
 * form} for the input of later requests.
 */
public sealed interface ModelItem {
    /** The provider's id, null if it gave none. */
    @Nullable
    String id();

    /**
     * The item as it goes into the input of later requests: the known fields in the protocol's order, without an id
     * that is not of the form {@code prefix_rest}. Null for items that are not sent again.
     */
    @Nullable
    RawJson replay();

    /** This item with an id of the caller's making, for items to which the provider gave none. */
    default ModelItem withId(String id) {
        RawJson form = replay();
        if (form == null) {
            return this;
        }
        ModelItem named = ItemDecoder.decode(((ObjectNode) form.toTree()).put("id", id));
        return named == null ? this : named;
    }

    /** The prefix of ids of this kind of item, with its underscore; null for kinds that are not sent again. */
    @Nullable
    String idPrefix();

    /** A message, usually of role {@code assistant}. {@code text} is all its output text in one. */
    record Message(
            @Nullable String id,
            String role,
            String text,
            @Nullable String phase,
            RawJson replay) implements ModelItem {
        @Override
        public String idPrefix() {
            return "msg_";
        }
    }

    /** Reasoning: the texts of its summary, and its raw texts if the provider shows them. */
    record Reasoning(
            @Nullable String id,
            List<String> summary,
            List<String> content,
            @Nullable String encryptedContent,
            RawJson replay)
            implements ModelItem {
        public Reasoning {
            summary = List.copyOf(summary);
            content = List.copyOf(content);
        }

        @Override
        public String idPrefix() {
            return "rs_";
        }
    }

    /** A call of a function; {@code arguments} is JSON text as the model wrote it, perhaps not valid. */
    record FunctionCall(
            @Nullable String id,
            String callId,
            String name,
            @Nullable String namespace,
            String arguments,
            RawJson replay)
            implements ModelItem {
        @Override
        public String idPrefix() {
            return "fc_";
        }
    }

    /** A call of a tool that takes free text. */
    record CustomToolCall(
            @Nullable String id,
            String callId,
            String name,
            @Nullable String namespace,
            String input,
            RawJson replay) implements ModelItem {
        @Override
        public String idPrefix() {
            return "ctc_";
        }
    }

    /** A web search that the provider made; there is nothing to answer. */
    record WebSearchCall(@Nullable String id, @Nullable WebSearchAction action, RawJson replay) implements ModelItem {
        @Override
        public String idPrefix() {
            return "ws_";
        }
    }

    /** A search for tools; with execution {@code client} the loop answers it. */
    record ToolSearchCall(
            @Nullable String id, @Nullable String callId, String execution, JsonNode arguments, RawJson replay)
            implements ModelItem {
        @Override
        public String idPrefix() {
            return "tsc_";
        }
    }

    /** What a search for tools that the provider ran itself has found. */
    record ToolSearchOutput(@Nullable String id, @Nullable String callId, RawJson replay) implements ModelItem {
        @Override
        public String idPrefix() {
            return "tso_";
        }
    }

    /** A call of the provider's own shell tool. It is kept, and never run. */
    record LocalShellCall(@Nullable String id, @Nullable String callId, RawJson replay) implements ModelItem {
        @Override
        public String idPrefix() {
            return "lsh_";
        }
    }

    /** An image that the provider made; {@code result} is base64. */
    record ImageGenerationCall(
            @Nullable String id, String status, @Nullable String revisedPrompt, String result, RawJson replay)
            implements ModelItem {
        @Override
        public String idPrefix() {
            return "ig_";
        }
    }

    /** A compacted history, readable by the provider only. */
    record Compaction(@Nullable String id, String encryptedContent, RawJson replay) implements ModelItem {
        @Override
        public String idPrefix() {
            return "cmp_";
        }
    }

    /** An item of a kind that this version does not know; it is not sent again. */
    record Other(@Nullable String id, String type, JsonNode content) implements ModelItem {
        @Override
        public @Nullable RawJson replay() {
            return null;
        }

        @Override
        public @Nullable String idPrefix() {
            return null;
        }
    }

    /** What a web search did. Fields that do not belong to its type are null, {@code queries} empty. */
    record WebSearchAction(
            Type type,
            @Nullable String query,
            List<String> queries,
            @Nullable String url,
            @Nullable String pattern) {
        /** Kinds of actions; unknown ones are {@code OTHER}. */
        public enum Type {
            SEARCH,
            OPEN_PAGE,
            FIND_IN_PAGE,
            OTHER
        }

        public WebSearchAction {
            queries = List.copyOf(queries);
        }
    }
}
