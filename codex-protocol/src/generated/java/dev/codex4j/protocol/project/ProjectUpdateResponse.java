package dev.codex4j.protocol.project;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code project/update}.
 *
 * @param project the project
 */
@Experimental
public record ProjectUpdateResponse(Project project) {
    public ProjectUpdateResponse {
        Objects.requireNonNull(project, "project");
    }
}
