package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A thread section appearance.
 *
 * @param icon the icon
 * @param color the color
 */
public record ThreadSectionAppearance(@OrNull @Nullable String icon, @OrNull @Nullable String color) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ThreadSectionAppearance}. */
    public static final class Builder {
        private @Nullable String icon;
        private @Nullable String color;

        private Builder() {}

        /** The icon. */
        public Builder icon(@Nullable String icon) {
            this.icon = icon;
            return this;
        }

        /** The color. */
        public Builder color(@Nullable String color) {
            this.color = color;
            return this;
        }

        /** Makes the record. */
        public ThreadSectionAppearance build() {
            return new ThreadSectionAppearance(icon, color);
        }
    }
}
