package dev.codex4j.protocol.approval;

import java.util.Objects;

/**
 * Answer to {@code item/commandExecution/requestApproval}.
 *
 * @param decision the answer
 */
public record CommandExecutionRequestApprovalResponse(CommandExecutionApprovalDecision decision) {
    public CommandExecutionRequestApprovalResponse {
        Objects.requireNonNull(decision, "decision");
    }
}
