package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that stands for something, such as a mention.
 *
 * @param byteRange the byte range
 * @param placeholder the placeholder
 */
public record TextElement(ByteRange byteRange, @OrNull @Nullable String placeholder) {
    public TextElement {
        Objects.requireNonNull(byteRange, "byteRange");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ByteRange byteRange) {
        return new Builder(byteRange);
    }

    /** Collects the values of a {@link TextElement}. */
    public static final class Builder {
        private ByteRange byteRange;
        private @Nullable String placeholder;

        private Builder(ByteRange byteRange) {
            this.byteRange = byteRange;
        }

        /** The placeholder. */
        public Builder placeholder(@Nullable String placeholder) {
            this.placeholder = placeholder;
            return this;
        }

        /** Makes the record. */
        public TextElement build() {
            return new TextElement(byteRange, placeholder);
        }
    }
}
