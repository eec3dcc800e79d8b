package dev.codex4j.protocol.project;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param id the id
 * @param name the name
 * @param roots the roots
 * @param metadata the metadata
 * @param position the position
 * @param createdAt when it was made, as Unix time in seconds
 * @param updatedAt when it last changed, as Unix time in seconds
 * @param recencyAt recency at, as Unix time in seconds
 */
public record Project(
        String id,
        String name,
        List<ProjectRoot> roots,
        Map<String, String> metadata,
        long position,
        long createdAt,
        long updatedAt,
        @OrNull @Nullable Long recencyAt) {
    public Project {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        roots = Immutable.list(roots, "roots");
        metadata = Immutable.map(metadata, "metadata");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.roots = roots;
        builder.metadata = metadata;
        builder.position = position;
        builder.createdAt = createdAt;
        builder.updatedAt = updatedAt;
        builder.recencyAt = recencyAt;
        return builder;
    }

    /** Collects the values of a {@link Project}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable List<ProjectRoot> roots;
        private @Nullable Map<String, String> metadata;
        private @Nullable Long position;
        private @Nullable Long createdAt;
        private @Nullable Long updatedAt;
        private @Nullable Long recencyAt;

        private Builder() {}

        /** The id. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The roots. */
        public Builder roots(List<ProjectRoot> roots) {
            this.roots = roots;
            return this;
        }

        /** The metadata. */
        public Builder metadata(Map<String, String> metadata) {
            this.metadata = metadata;
            return this;
        }

        /** The position. */
        public Builder position(long position) {
            this.position = position;
            return this;
        }

        /** When it was made, as Unix time in seconds. */
        public Builder createdAt(long createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** When it last changed, as Unix time in seconds. */
        public Builder updatedAt(long updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Recency at, as Unix time in seconds. */
        public Builder recencyAt(@Nullable Long recencyAt) {
            this.recencyAt = recencyAt;
            return this;
        }

        /** Makes the record. */
        public Project build() {
            return new Project(
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(name, "name"),
                    Objects.requireNonNull(roots, "roots"),
                    Objects.requireNonNull(metadata, "metadata"),
                    Objects.requireNonNull(position, "position"),
                    Objects.requireNonNull(createdAt, "createdAt"),
                    Objects.requireNonNull(updatedAt, "updatedAt"),
                    recencyAt);
        }
    }
}
