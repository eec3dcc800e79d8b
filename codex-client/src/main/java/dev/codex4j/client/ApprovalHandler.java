package dev.codex4j.client;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.account.login.ChatgptAuthTokensRefreshParams;
import dev.codex4j.protocol.account.login.ChatgptAuthTokensRefreshResponse;
import dev.codex4j.protocol.approval.ApplyPatchApprovalParams;
import dev.codex4j.protocol.approval.ApplyPatchApprovalResponse;
import dev.codex4j.protocol.approval.CommandExecutionApprovalDecision;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalResponse;
import dev.codex4j.protocol.approval.ExecCommandApprovalParams;
import dev.codex4j.protocol.approval.ExecCommandApprovalResponse;
import dev.codex4j.protocol.approval.FileChangeApprovalDecision;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalParams;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalResponse;
import dev.codex4j.protocol.approval.GrantedPermissionProfile;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalParams;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalResponse;
import dev.codex4j.protocol.approval.ReviewDecision;
import dev.codex4j.protocol.approval.ToolRequestUserInputParams;
import dev.codex4j.protocol.approval.ToolRequestUserInputResponse;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem;
import dev.codex4j.protocol.item.DynamicToolCallParams;
import dev.codex4j.protocol.item.DynamicToolCallResponse;
import dev.codex4j.protocol.mcp.elicitation.McpServerElicitationAction;
import dev.codex4j.protocol.mcp.elicitation.McpServerElicitationRequestParams;
import dev.codex4j.protocol.mcp.elicitation.McpServerElicitationRequestResponse;
import dev.codex4j.protocol.server.AttestationGenerateParams;
import dev.codex4j.protocol.server.AttestationGenerateResponse;
import dev.codex4j.protocol.server.CurrentTimeReadParams;
import dev.codex4j.protocol.server.CurrentTimeReadResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Answers what the server asks. Every method refuses unless it is overridden; one that throws has refused. The methods run on
 * {@link ClientOptions#callbackExecutor()} and may block for as long as a person needs: only the turn that asks waits. Several
 * may run at once if the executor allows it.
 */
public interface ApprovalHandler {
    /** Refuses everything. */
    ApprovalHandler REFUSE_ALL = new ApprovalHandler() {};

    /** May the agent run this command? Declines: the turn goes on without it. */
    default CommandExecutionRequestApprovalResponse commandExecution(CommandExecutionRequestApprovalParams request) {
        return new CommandExecutionRequestApprovalResponse(CommandExecutionApprovalDecision.DECLINE);
    }

    /** May the agent change these files? Declines: the turn goes on without it. */
    default FileChangeRequestApprovalResponse fileChange(FileChangeRequestApprovalParams request) {
        return new FileChangeRequestApprovalResponse(FileChangeApprovalDecision.DECLINE);
    }

    /** May the agent have these permissions? Grants none. */
    default PermissionsRequestApprovalResponse permissions(PermissionsRequestApprovalParams request) {
        return PermissionsRequestApprovalResponse.builder(
                        GrantedPermissionProfile.builder().build())
                .build();
    }

    /** What does the user answer to these questions? Answers none. */
    default ToolRequestUserInputResponse userInput(ToolRequestUserInputParams request) {
        return new ToolRequestUserInputResponse(Map.of());
    }

    /** What does the user answer to this MCP server? Declines. */
    default McpServerElicitationRequestResponse elicitation(McpServerElicitationRequestParams request) {
        return McpServerElicitationRequestResponse.builder(McpServerElicitationAction.DECLINE)
                .build();
    }

    /** What does this tool of the host say? Says that it is not available. */
    default DynamicToolCallResponse dynamicTool(DynamicToolCallParams request) {
        return new DynamicToolCallResponse(
                List.of(new DynamicToolCallOutputContentItem.InputText("This tool is not available here.")), false);
    }

    /** May the agent apply this patch (first version of the protocol)? Denies. */
    default ApplyPatchApprovalResponse applyPatch(ApplyPatchApprovalParams request) {
        return new ApplyPatchApprovalResponse(new ReviewDecision.Denied("refused by the client"));
    }

    /** May the agent run this command (first version of the protocol)? Denies. */
    default ExecCommandApprovalResponse execCommand(ExecCommandApprovalParams request) {
        return new ExecCommandApprovalResponse(new ReviewDecision.Denied("refused by the client"));
    }

    /** What are the new tokens of a host that signs in itself? Refuses with an error. */
    default ChatgptAuthTokensRefreshResponse refreshTokens(ChatgptAuthTokensRefreshParams request) {
        throw new RpcException(RpcException.INTERNAL_ERROR, "this client does not manage tokens");
    }

    /** What attests this host? Refuses with an error. */
    default AttestationGenerateResponse attestation(AttestationGenerateParams request) {
        throw new RpcException(RpcException.INTERNAL_ERROR, "this client generates no attestations");
    }

    /** What time is it? Says the system clock's time, in seconds since the epoch: there is nothing to refuse. */
    default CurrentTimeReadResponse currentTime(CurrentTimeReadParams request) {
        return new CurrentTimeReadResponse(Instant.now().getEpochSecond());
    }
}
