package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a resource holds. */
@Choice
public sealed interface ResourceContent {
    /**
     * Text.
     *
     * @param meta free-form metadata of the MCP protocol
     * @param mimeType the mime type
     * @param text the text
     * @param uri the uri
     */
    record Text(
            @Name("_meta") @Optional @Nullable JsonNode meta,
            @Optional @Nullable String mimeType,
            String text,
            String uri) implements ResourceContent {
        public Text {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(uri, "uri");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String text, String uri) {
            return new Builder(text, uri);
        }

        /** Collects the values of a {@link Text}. */
        public static final class Builder {
            private @Nullable JsonNode meta;
            private @Nullable String mimeType;
            private String text;
            private String uri;

            private Builder(String text, String uri) {
                this.text = text;
                this.uri = uri;
            }

            /** Free-form metadata of the MCP protocol. */
            public Builder meta(@Nullable JsonNode meta) {
                this.meta = meta;
                return this;
            }

            /** The mime type. */
            public Builder mimeType(@Nullable String mimeType) {
                this.mimeType = mimeType;
                return this;
            }

            /** Makes the record. */
            public Text build() {
                return new Text(meta, mimeType, text, uri);
            }
        }
    }

    /**
     * Bytes, Base64-encoded.
     *
     * @param meta free-form metadata of the MCP protocol
     * @param blob the blob
     * @param mimeType the mime type
     * @param uri the uri
     */
    record Blob(
            @Name("_meta") @Optional @Nullable JsonNode meta,
            String blob,
            @Optional @Nullable String mimeType,
            String uri) implements ResourceContent {
        public Blob {
            Objects.requireNonNull(blob, "blob");
            Objects.requireNonNull(uri, "uri");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String blob, String uri) {
            return new Builder(blob, uri);
        }

        /** Collects the values of a {@link Blob}. */
        public static final class Builder {
            private @Nullable JsonNode meta;
            private String blob;
            private @Nullable String mimeType;
            private String uri;

            private Builder(String blob, String uri) {
                this.blob = blob;
                this.uri = uri;
            }

            /** Free-form metadata of the MCP protocol. */
            public Builder meta(@Nullable JsonNode meta) {
                this.meta = meta;
                return this;
            }

            /** The mime type. */
            public Builder mimeType(@Nullable String mimeType) {
                this.mimeType = mimeType;
                return this;
            }

            /** Makes the record. */
            public Blob build() {
                return new Blob(meta, blob, mimeType, uri);
            }
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements ResourceContent {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
