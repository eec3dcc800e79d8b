package dev.codex4j.protocol.project;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code project/delete}.
 *
 * @param projectId id of the project
 */
@Experimental
public record ProjectDeleteParams(String projectId) implements ClientRequest<ProjectDeleteResponse> {
    public ProjectDeleteParams {
        Objects.requireNonNull(projectId, "projectId");
    }

    @Override
    public String method() {
        return "project/delete";
    }

    @Override
    public Class<ProjectDeleteResponse> resultType() {
        return ProjectDeleteResponse.class;
    }
}
