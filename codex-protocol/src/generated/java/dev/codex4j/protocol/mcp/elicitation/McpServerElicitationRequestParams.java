package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parameters of {@code mcpServer/elicitation/request}. An MCP server asks the user something. One variant for each way
 * to ask.
 */
@Union("mode")
public sealed interface McpServerElicitationRequestParams extends ServerRequest<McpServerElicitationRequestResponse> {
    /** Name of the MCP server. */
    String serverName();

    /** Id of the thread. */
    String threadId();

    /** Id of the turn. */
    @Nullable String turnId();

    @Override
    default String method() {
        return "mcpServer/elicitation/request";
    }

    @Override
    default Class<McpServerElicitationRequestResponse> resultType() {
        return McpServerElicitationRequestResponse.class;
    }

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends McpServerElicitationRequestParams> variant(String tag) {
        return switch (tag) {
            case "openai/userVerification" -> OpenaiUserVerification.class;
            case "form" -> Form.class;
            case "openai/form" -> NamespacedOpenaiForm.class;
            case "openaiForm" -> OpenaiForm.class;
            case "url" -> Url.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code openai/userVerification}.
     *
     * @param meta free-form metadata of the MCP protocol
     * @param title the title
     * @param description the description, for people to read
     * @param challenge the challenge
     * @param serverName name of the MCP server
     * @param threadId id of the thread
     * @param turnId id of the turn
     */
    @Experimental
    @Variant("openai/userVerification")
    record OpenaiUserVerification(
            @Name("_meta") @OrNull @Nullable JsonNode meta,
            String title,
            String description,
            String challenge,
            String serverName,
            String threadId,
            @OrNull @Nullable String turnId) implements McpServerElicitationRequestParams {
        public OpenaiUserVerification {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(challenge, "challenge");
            Objects.requireNonNull(serverName, "serverName");
            Objects.requireNonNull(threadId, "threadId");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link OpenaiUserVerification}. */
        public static final class Builder {
            private @Nullable JsonNode meta;
            private @Nullable String title;
            private @Nullable String description;
            private @Nullable String challenge;
            private @Nullable String serverName;
            private @Nullable String threadId;
            private @Nullable String turnId;

            private Builder() {}

            /** Free-form metadata of the MCP protocol. */
            public Builder meta(@Nullable JsonNode meta) {
                this.meta = meta;
                return this;
            }

            /** The title. */
            public Builder title(String title) {
                this.title = title;
                return this;
            }

            /** The description, for people to read. */
            public Builder description(String description) {
                this.description = description;
                return this;
            }

            /** The challenge. */
            public Builder challenge(String challenge) {
                this.challenge = challenge;
                return this;
            }

            /** Name of the MCP server. */
            public Builder serverName(String serverName) {
                this.serverName = serverName;
                return this;
            }

            /** Id of the thread. */
            public Builder threadId(String threadId) {
                this.threadId = threadId;
                return this;
            }

            /** Id of the turn. */
            public Builder turnId(@Nullable String turnId) {
                this.turnId = turnId;
                return this;
            }

            /** Makes the record. */
            public OpenaiUserVerification build() {
                return new OpenaiUserVerification(
                        meta,
                        Objects.requireNonNull(title, "title"),
                        Objects.requireNonNull(description, "description"),
                        Objects.requireNonNull(challenge, "challenge"),
                        Objects.requireNonNull(serverName, "serverName"),
                        Objects.requireNonNull(threadId, "threadId"),
                        turnId);
            }
        }
    }

    /**
     * The variant {@code form}.
     *
     * @param meta free-form metadata of the MCP protocol
     * @param message what happened, for people to read
     * @param requestedSchema the requested schema
     * @param serverName name of the MCP server
     * @param threadId id of the thread
     * @param turnId id of the turn
     */
    @Variant("form")
    record Form(
            @Name("_meta") @OrNull @Nullable JsonNode meta,
            String message,
            McpElicitationSchema requestedSchema,
            String serverName,
            String threadId,
            @OrNull @Nullable String turnId) implements McpServerElicitationRequestParams {
        public Form {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(requestedSchema, "requestedSchema");
            Objects.requireNonNull(serverName, "serverName");
            Objects.requireNonNull(threadId, "threadId");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(
                String message, McpElicitationSchema requestedSchema, String serverName, String threadId) {
            return new Builder(message, requestedSchema, serverName, threadId);
        }

        /** Collects the values of a {@link Form}. */
        public static final class Builder {
            private @Nullable JsonNode meta;
            private String message;
            private McpElicitationSchema requestedSchema;
            private String serverName;
            private String threadId;
            private @Nullable String turnId;

            private Builder(String message, McpElicitationSchema requestedSchema, String serverName, String threadId) {
                this.message = message;
                this.requestedSchema = requestedSchema;
                this.serverName = serverName;
                this.threadId = threadId;
            }

            /** Free-form metadata of the MCP protocol. */
            public Builder meta(@Nullable JsonNode meta) {
                this.meta = meta;
                return this;
            }

            /** Id of the turn. */
            public Builder turnId(@Nullable String turnId) {
                this.turnId = turnId;
                return this;
            }

            /** Makes the record. */
            public Form build() {
                return new Form(meta, message, requestedSchema, serverName, threadId, turnId);
            }
        }
    }

    /**
     * The variant {@code openai/form}.
     *
     * @param meta free-form metadata of the MCP protocol
     * @param message what happened, for people to read
     * @param requestedSchema the requested schema
     * @param serverName name of the MCP server
     * @param threadId id of the thread
     * @param turnId id of the turn
     */
    @Variant("openai/form")
    record NamespacedOpenaiForm(
            @Name("_meta") @OrNull @Nullable JsonNode meta,
            String message,
            JsonNode requestedSchema,
            String serverName,
            String threadId,
            @OrNull @Nullable String turnId) implements McpServerElicitationRequestParams {
        public NamespacedOpenaiForm {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(requestedSchema, "requestedSchema");
            Objects.requireNonNull(serverName, "serverName");
            Objects.requireNonNull(threadId, "threadId");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String message, JsonNode requestedSchema, String serverName, String threadId) {
            return new Builder(message, requestedSchema, serverName, threadId);
        }

        /** Collects the values of a {@link NamespacedOpenaiForm}. */
        public static final class Builder {
            private @Nullable JsonNode meta;
            private String message;
            private JsonNode requestedSchema;
            private String serverName;
            private String threadId;
            private @Nullable String turnId;

            private Builder(String message, JsonNode requestedSchema, String serverName, String threadId) {
                this.message = message;
                this.requestedSchema = requestedSchema;
                this.serverName = serverName;
                this.threadId = threadId;
            }

            /** Free-form metadata of the MCP protocol. */
            public Builder meta(@Nullable JsonNode meta) {
                this.meta = meta;
                return this;
            }

            /** Id of the turn. */
            public Builder turnId(@Nullable String turnId) {
                this.turnId = turnId;
                return this;
            }

            /** Makes the record. */
            public NamespacedOpenaiForm build() {
                return new NamespacedOpenaiForm(meta, message, requestedSchema, serverName, threadId, turnId);
            }
        }
    }

    /**
     * The variant {@code openaiForm}.
     *
     * @param meta free-form metadata of the MCP protocol
     * @param message what happened, for people to read
     * @param requestedSchema the requested schema
     * @param serverName name of the MCP server
     * @param threadId id of the thread
     * @param turnId id of the turn
     */
    @Variant("openaiForm")
    record OpenaiForm(
            @Name("_meta") @OrNull @Nullable JsonNode meta,
            String message,
            JsonNode requestedSchema,
            String serverName,
            String threadId,
            @OrNull @Nullable String turnId) implements McpServerElicitationRequestParams {
        public OpenaiForm {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(requestedSchema, "requestedSchema");
            Objects.requireNonNull(serverName, "serverName");
            Objects.requireNonNull(threadId, "threadId");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String message, JsonNode requestedSchema, String serverName, String threadId) {
            return new Builder(message, requestedSchema, serverName, threadId);
        }

        /** Collects the values of a {@link OpenaiForm}. */
        public static final class Builder {
            private @Nullable JsonNode meta;
            private String message;
            private JsonNode requestedSchema;
            private String serverName;
            private String threadId;
            private @Nullable String turnId;

            private Builder(String message, JsonNode requestedSchema, String serverName, String threadId) {
                this.message = message;
                this.requestedSchema = requestedSchema;
                this.serverName = serverName;
                this.threadId = threadId;
            }

            /** Free-form metadata of the MCP protocol. */
            public Builder meta(@Nullable JsonNode meta) {
                this.meta = meta;
                return this;
            }

            /** Id of the turn. */
            public Builder turnId(@Nullable String turnId) {
                this.turnId = turnId;
                return this;
            }

            /** Makes the record. */
            public OpenaiForm build() {
                return new OpenaiForm(meta, message, requestedSchema, serverName, threadId, turnId);
            }
        }
    }

    /**
     * The variant {@code url}.
     *
     * @param meta free-form metadata of the MCP protocol
     * @param message what happened, for people to read
     * @param url the address
     * @param elicitationId the elicitation id
     * @param serverName name of the MCP server
     * @param threadId id of the thread
     * @param turnId id of the turn
     */
    @Variant("url")
    record Url(
            @Name("_meta") @OrNull @Nullable JsonNode meta,
            String message,
            String url,
            String elicitationId,
            String serverName,
            String threadId,
            @OrNull @Nullable String turnId) implements McpServerElicitationRequestParams {
        public Url {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(elicitationId, "elicitationId");
            Objects.requireNonNull(serverName, "serverName");
            Objects.requireNonNull(threadId, "threadId");
        }

        /** Starts a record; {@code build} tells what is missing. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Url}. */
        public static final class Builder {
            private @Nullable JsonNode meta;
            private @Nullable String message;
            private @Nullable String url;
            private @Nullable String elicitationId;
            private @Nullable String serverName;
            private @Nullable String threadId;
            private @Nullable String turnId;

            private Builder() {}

            /** Free-form metadata of the MCP protocol. */
            public Builder meta(@Nullable JsonNode meta) {
                this.meta = meta;
                return this;
            }

            /** What happened, for people to read. */
            public Builder message(String message) {
                this.message = message;
                return this;
            }

            /** The address. */
            public Builder url(String url) {
                this.url = url;
                return this;
            }

            /** The elicitation id. */
            public Builder elicitationId(String elicitationId) {
                this.elicitationId = elicitationId;
                return this;
            }

            /** Name of the MCP server. */
            public Builder serverName(String serverName) {
                this.serverName = serverName;
                return this;
            }

            /** Id of the thread. */
            public Builder threadId(String threadId) {
                this.threadId = threadId;
                return this;
            }

            /** Id of the turn. */
            public Builder turnId(@Nullable String turnId) {
                this.turnId = turnId;
                return this;
            }

            /** Makes the record. */
            public Url build() {
                return new Url(
                        meta,
                        Objects.requireNonNull(message, "message"),
                        Objects.requireNonNull(url, "url"),
                        Objects.requireNonNull(elicitationId, "elicitationId"),
                        Objects.requireNonNull(serverName, "serverName"),
                        Objects.requireNonNull(threadId, "threadId"),
                        turnId);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements McpServerElicitationRequestParams {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public String serverName() {
            return raw.path("serverName").asString("");
        }

        @Override
        public String threadId() {
            return raw.path("threadId").asString("");
        }

        @Override
        public @Nullable String turnId() {
            return raw.hasNonNull("turnId") ? raw.get("turnId").asString("") : null;
        }
    }
}
