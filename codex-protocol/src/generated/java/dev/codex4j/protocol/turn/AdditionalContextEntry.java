package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An additional context entry.
 *
 * @param value the value
 * @param kind the kind
 * @param name the name
 */
public record AdditionalContextEntry(String value, AdditionalContextKind kind, @Optional @Nullable String name) {
    public AdditionalContextEntry {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String value, AdditionalContextKind kind) {
        return new Builder(value, kind);
    }

    /** Collects the values of a {@link AdditionalContextEntry}. */
    public static final class Builder {
        private String value;
        private AdditionalContextKind kind;
        private @Nullable String name;

        private Builder(String value, AdditionalContextKind kind) {
            this.value = value;
            this.kind = kind;
        }

        /** The name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Makes the record. */
        public AdditionalContextEntry build() {
            return new AdditionalContextEntry(value, kind, name);
        }
    }
}
