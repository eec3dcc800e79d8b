package dev.codex4j.protocol;

/**
 * A request that the app server sends to the host application.
 *
 * @param <R> type of the answer
 */
public sealed interface ServerRequest<R> extends Request<R>
        permits dev.codex4j.protocol.account.login.ChatgptAuthTokensRefreshParams,
                dev.codex4j.protocol.approval.ApplyPatchApprovalParams,
                dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams,
                dev.codex4j.protocol.approval.ExecCommandApprovalParams,
                dev.codex4j.protocol.approval.FileChangeRequestApprovalParams,
                dev.codex4j.protocol.approval.PermissionsRequestApprovalParams,
                dev.codex4j.protocol.approval.ToolRequestUserInputParams,
                dev.codex4j.protocol.item.DynamicToolCallParams,
                dev.codex4j.protocol.mcp.elicitation.McpServerElicitationRequestParams,
                dev.codex4j.protocol.server.AttestationGenerateParams,
                dev.codex4j.protocol.server.CurrentTimeReadParams,
                UnknownServerRequest {}
