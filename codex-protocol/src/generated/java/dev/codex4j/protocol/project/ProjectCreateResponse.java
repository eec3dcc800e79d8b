package dev.codex4j.protocol.project;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code project/create}.
 *
 * @param project the project
 */
@Experimental
public record ProjectCreateResponse(Project project) {
    public ProjectCreateResponse {
        Objects.requireNonNull(project, "project");
    }
}
