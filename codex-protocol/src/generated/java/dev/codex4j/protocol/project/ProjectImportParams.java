package dev.codex4j.protocol.project;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code project/import}.
 *
 * @param name the name
 * @param roots the roots
 * @param metadata the metadata
 * @param threads the threads
 * @param idempotencyKey the idempotency key
 */
@Experimental
public record ProjectImportParams(
        String name,
        List<ProjectRoot> roots,
        @Optional @Nullable Map<String, String> metadata,
        @Optional @Nullable List<String> threads,
        String idempotencyKey) implements ClientRequest<ProjectImportResponse> {
    public ProjectImportParams {
        Objects.requireNonNull(name, "name");
        roots = Immutable.list(roots, "roots");
        metadata = metadata == null ? null : Immutable.map(metadata, "metadata");
        threads = threads == null ? null : Immutable.list(threads, "threads");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
    }

    @Override
    public String method() {
        return "project/import";
    }

    @Override
    public Class<ProjectImportResponse> resultType() {
        return ProjectImportResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, List<ProjectRoot> roots, String idempotencyKey) {
        return new Builder(name, roots, idempotencyKey);
    }

    /** Collects the values of a {@link ProjectImportParams}. */
    public static final class Builder {
        private String name;
        private List<ProjectRoot> roots;
        private @Nullable Map<String, String> metadata;
        private @Nullable List<String> threads;
        private String idempotencyKey;

        private Builder(String name, List<ProjectRoot> roots, String idempotencyKey) {
            this.name = name;
            this.roots = roots;
            this.idempotencyKey = idempotencyKey;
        }

        /** The metadata. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = metadata;
            return this;
        }

        /** The threads. */
        public Builder threads(@Nullable List<String> threads) {
            this.threads = threads;
            return this;
        }

        /** Makes the record. */
        public ProjectImportParams build() {
            return new ProjectImportParams(name, roots, metadata, threads, idempotencyKey);
        }
    }
}
