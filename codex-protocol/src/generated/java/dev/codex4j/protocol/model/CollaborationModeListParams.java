package dev.codex4j.protocol.model;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code collaborationMode/list}. */
@Experimental
public record CollaborationModeListParams() implements ClientRequest<CollaborationModeListResponse> {
    @Override
    public String method() {
        return "collaborationMode/list";
    }

    @Override
    public Class<CollaborationModeListResponse> resultType() {
        return CollaborationModeListResponse.class;
    }
}
