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
 * Parameters of {@code project/update}.
 *
 * @param projectId id of the project
 * @param name the name
 * @param roots the roots
 * @param metadata the metadata
 */
@Experimental
public record ProjectUpdateParams(
        String projectId,
        @Optional @Nullable String name,
        @Optional @Nullable List<ProjectRoot> roots,
        @Optional @Nullable Map<String, String> metadata) implements ClientRequest<ProjectUpdateResponse> {
    public ProjectUpdateParams {
        Objects.requireNonNull(projectId, "projectId");
        roots = roots == null ? null : Immutable.list(roots, "roots");
        metadata = metadata == null ? null : Immutable.map(metadata, "metadata");
    }

    @Override
    public String method() {
        return "project/update";
    }

    @Override
    public Class<ProjectUpdateResponse> resultType() {
        return ProjectUpdateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String projectId) {
        return new Builder(projectId);
    }

    /** Collects the values of a {@link ProjectUpdateParams}. */
    public static final class Builder {
        private String projectId;
        private @Nullable String name;
        private @Nullable List<ProjectRoot> roots;
        private @Nullable Map<String, String> metadata;

        private Builder(String projectId) {
            this.projectId = projectId;
        }

        /** The name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The roots. */
        public Builder roots(@Nullable List<ProjectRoot> roots) {
            this.roots = roots;
            return this;
        }

        /** The metadata. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = metadata;
            return this;
        }

        /** Makes the record. */
        public ProjectUpdateParams build() {
            return new ProjectUpdateParams(projectId, name, roots, metadata);
        }
    }
}
