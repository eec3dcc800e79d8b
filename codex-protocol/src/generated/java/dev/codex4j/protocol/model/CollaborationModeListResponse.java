package dev.codex4j.protocol.model;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code collaborationMode/list}.
 *
 * @param data the entries of this page
 */
@Experimental
public record CollaborationModeListResponse(List<CollaborationModeMask> data) {
    public CollaborationModeListResponse {
        data = Immutable.list(data, "data");
    }
}
