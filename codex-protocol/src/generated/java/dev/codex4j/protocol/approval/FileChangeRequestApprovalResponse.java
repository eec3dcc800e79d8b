package dev.codex4j.protocol.approval;

import java.util.Objects;

/**
 * Answer to {@code item/fileChange/requestApproval}.
 *
 * @param decision the answer
 */
public record FileChangeRequestApprovalResponse(FileChangeApprovalDecision decision) {
    public FileChangeRequestApprovalResponse {
        Objects.requireNonNull(decision, "decision");
    }
}
