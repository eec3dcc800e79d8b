package dev.codex4j.protocol.approval;

import java.util.Objects;

/**
 * Answer to {@code execCommandApproval}.
 *
 * @param decision the answer
 */
public record ExecCommandApprovalResponse(ReviewDecision decision) {
    public ExecCommandApprovalResponse {
        Objects.requireNonNull(decision, "decision");
    }
}
