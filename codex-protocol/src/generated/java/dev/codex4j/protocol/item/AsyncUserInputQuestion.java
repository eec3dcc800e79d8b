package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An async user input question.
 *
 * @param title the title
 * @param options the options
 */
@Closed
public record AsyncUserInputQuestion(String title, @OrNull @Nullable List<String> options) {
    public AsyncUserInputQuestion {
        Objects.requireNonNull(title, "title");
        options = options == null ? null : Immutable.list(options, "options");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Collects the values of a {@link AsyncUserInputQuestion}. */
    public static final class Builder {
        private String title;
        private @Nullable List<String> options;

        private Builder(String title) {
            this.title = title;
        }

        /** The options. */
        public Builder options(@Nullable List<String> options) {
            this.options = options;
            return this;
        }

        /** Makes the record. */
        public AsyncUserInputQuestion build() {
            return new AsyncUserInputQuestion(title, options);
        }
    }
}
