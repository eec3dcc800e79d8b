package dev.codex4j.protocol.project;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code project/read}.
 *
 * @param project the project
 */
@Experimental
public record ProjectReadResponse(Project project) {
    public ProjectReadResponse {
        Objects.requireNonNull(project, "project");
    }
}
