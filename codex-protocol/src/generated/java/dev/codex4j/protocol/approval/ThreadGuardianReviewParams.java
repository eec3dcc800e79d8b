package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/guardianReview}.
 *
 * @param threadId id of the thread
 */
@Experimental
public record ThreadGuardianReviewParams(String threadId) implements ClientRequest<ThreadGuardianReviewResponse> {
    public ThreadGuardianReviewParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/guardianReview";
    }

    @Override
    public Class<ThreadGuardianReviewResponse> resultType() {
        return ThreadGuardianReviewResponse.class;
    }
}
