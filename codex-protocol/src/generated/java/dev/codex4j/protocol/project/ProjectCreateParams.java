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
 * Parameters of {@code project/create}.
 *
 * @param name the name
 * @param roots the roots
 * @param metadata the metadata
 * @param idempotencyKey the idempotency key
 */
@Experimental
public record ProjectCreateParams(
        String name,
        List<ProjectRoot> roots,
        @Optional @Nullable Map<String, String> metadata,
        String idempotencyKey) implements ClientRequest<ProjectCreateResponse> {
    public ProjectCreateParams {
        Objects.requireNonNull(name, "name");
        roots = Immutable.list(roots, "roots");
        metadata = metadata == null ? null : Immutable.map(metadata, "metadata");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
    }

    @Override
    public String method() {
        return "project/create";
    }

    @Override
    public Class<ProjectCreateResponse> resultType() {
        return ProjectCreateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, List<ProjectRoot> roots, String idempotencyKey) {
        return new Builder(name, roots, idempotencyKey);
    }

    /** Collects the values of a {@link ProjectCreateParams}. */
    public static final class Builder {
        private String name;
        private List<ProjectRoot> roots;
        private @Nullable Map<String, String> metadata;
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

        /** Makes the record. */
        public ProjectCreateParams build() {
            return new ProjectCreateParams(name, roots, metadata, idempotencyKey);
        }
    }
}
