package dev.codex4j.protocol.approval;

import java.util.Objects;

/**
 * Answer to {@code applyPatchApproval}.
 *
 * @param decision the answer
 */
public record ApplyPatchApprovalResponse(ReviewDecision decision) {
    public ApplyPatchApprovalResponse {
        Objects.requireNonNull(decision, "decision");
    }
}
