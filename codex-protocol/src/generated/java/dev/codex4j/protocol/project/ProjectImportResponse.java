package dev.codex4j.protocol.project;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code project/import}.
 *
 * @param project the project
 */
@Experimental
public record ProjectImportResponse(Project project) {
    public ProjectImportResponse {
        Objects.requireNonNull(project, "project");
    }
}
