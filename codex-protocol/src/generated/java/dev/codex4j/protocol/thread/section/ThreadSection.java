package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread section.
 *
 * @param id the id
 * @param name the name
 * @param appearance the appearance
 */
public record ThreadSection(String id, String name, @OrNull @Nullable ThreadSectionAppearance appearance) {
    public ThreadSection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Collects the values of a {@link ThreadSection}. */
    public static final class Builder {
        private String id;
        private String name;
        private @Nullable ThreadSectionAppearance appearance;

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** The appearance. */
        public Builder appearance(@Nullable ThreadSectionAppearance appearance) {
            this.appearance = appearance;
            return this;
        }

        /** Makes the record. */
        public ThreadSection build() {
            return new ThreadSection(id, name, appearance);
        }
    }
}
