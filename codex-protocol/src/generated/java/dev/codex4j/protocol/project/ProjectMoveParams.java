package dev.codex4j.protocol.project;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code project/move}.
 *
 * @param projectId id of the project
 * @param beforeProjectId the before project id
 */
@Experimental
public record ProjectMoveParams(
        String projectId,
        @Optional @Nullable String beforeProjectId) implements ClientRequest<ProjectMoveResponse> {
    public ProjectMoveParams {
        Objects.requireNonNull(projectId, "projectId");
    }

    @Override
    public String method() {
        return "project/move";
    }

    @Override
    public Class<ProjectMoveResponse> resultType() {
        return ProjectMoveResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String projectId) {
        return new Builder(projectId);
    }

    /** Collects the values of a {@link ProjectMoveParams}. */
    public static final class Builder {
        private String projectId;
        private @Nullable String beforeProjectId;

        private Builder(String projectId) {
            this.projectId = projectId;
        }

        /** The before project id. */
        public Builder beforeProjectId(@Nullable String beforeProjectId) {
            this.beforeProjectId = beforeProjectId;
            return this;
        }

        /** Makes the record. */
        public ProjectMoveParams build() {
            return new ProjectMoveParams(projectId, beforeProjectId);
        }
    }
}
