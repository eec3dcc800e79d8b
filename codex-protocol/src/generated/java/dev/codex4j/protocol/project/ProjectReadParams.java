package dev.codex4j.protocol.project;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code project/read}.
 *
 * @param projectId id of the project
 */
@Experimental
public record ProjectReadParams(String projectId) implements ClientRequest<ProjectReadResponse> {
    public ProjectReadParams {
        Objects.requireNonNull(projectId, "projectId");
    }

    @Override
    public String method() {
        return "project/read";
    }

    @Override
    public Class<ProjectReadResponse> resultType() {
        return ProjectReadResponse.class;
    }
}
