package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tool request user input question.
 *
 * @param id the id
 * @param header the header
 * @param question the question
 * @param isOther whether this applies: is other
 * @param isSecret whether this applies: is secret
 * @param options the options
 */
public record ToolRequestUserInputQuestion(
        String id,
        String header,
        String question,
        @Default("false") boolean isOther,
        @Default("false") boolean isSecret,
        @OrNull @Nullable List<ToolRequestUserInputOption> options) {
    public ToolRequestUserInputQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(question, "question");
        options = options == null ? null : Immutable.list(options, "options");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, String header, String question) {
        return new Builder(id, header, question);
    }

    /** Collects the values of a {@link ToolRequestUserInputQuestion}. */
    public static final class Builder {
        private String id;
        private String header;
        private String question;
        private boolean isOther = false;
        private boolean isSecret = false;
        private @Nullable List<ToolRequestUserInputOption> options;

        private Builder(String id, String header, String question) {
            this.id = id;
            this.header = header;
            this.question = question;
        }

        /** Whether this applies: is other. */
        public Builder isOther(boolean isOther) {
            this.isOther = isOther;
            return this;
        }

        /** Whether this applies: is secret. */
        public Builder isSecret(boolean isSecret) {
            this.isSecret = isSecret;
            return this;
        }

        /** The options. */
        public Builder options(@Nullable List<ToolRequestUserInputOption> options) {
            this.options = options;
            return this;
        }

        /** Makes the record. */
        public ToolRequestUserInputQuestion build() {
            return new ToolRequestUserInputQuestion(id, header, question, isOther, isSecret, options);
        }
    }
}
