package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code thread/approveGuardianDeniedAction}.
 *
 * @param threadId id of the thread
 * @param event the event
 */
public record ThreadApproveGuardianDeniedActionParams(
        String threadId,
        JsonNode event) implements ClientRequest<ThreadApproveGuardianDeniedActionResponse> {
    public ThreadApproveGuardianDeniedActionParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(event, "event");
    }

    @Override
    public String method() {
        return "thread/approveGuardianDeniedAction";
    }

    @Override
    public Class<ThreadApproveGuardianDeniedActionResponse> resultType() {
        return ThreadApproveGuardianDeniedActionResponse.class;
    }
}
