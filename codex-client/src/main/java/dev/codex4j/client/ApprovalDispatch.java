package dev.codex4j.client;

import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.account.login.ChatgptAuthTokensRefreshParams;
import dev.codex4j.protocol.approval.ApplyPatchApprovalParams;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.ExecCommandApprovalParams;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalParams;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalParams;
import dev.codex4j.protocol.approval.ToolRequestUserInputParams;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.item.DynamicToolCallParams;
import dev.codex4j.protocol.mcp.elicitation.McpServerElicitationRequestParams;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.server.AttestationGenerateParams;
import dev.codex4j.protocol.server.CurrentTimeReadParams;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Puts the server's requests to the approval handler and makes sure that each gets an answer: no, if nobody says yes. */
final class ApprovalDispatch {
    private static final Logger LOG = System.getLogger(ApprovalDispatch.class.getName());

    private final ApprovalHandler handler;
    private final Executor executor;

    ApprovalDispatch(ApprovalHandler handler, Executor executor) {
        this.handler = handler;
        this.executor = executor;
    }

    /** Has the request answered, soon or late, without waiting for it. */
    void dispatch(IncomingRequest request) {
        try {
            executor.execute(() -> answer(request));
        } catch (RejectedExecutionException shutDown) {
            CheapThreads.shared().execute(() -> refuse(request));
        }
    }

    private void answer(IncomingRequest request) {
        try {
            request.reply(ask(handler, request.params()));
        } catch (RuntimeException | Error thrown) {
            if (!(thrown instanceof RpcException)) {
                LOG.log(Level.WARNING, "The approval handler threw; " + request.method() + " is refused.", thrown);
            }
            refuse(request);
        }
    }

    private static void refuse(IncomingRequest request) {
        try {
            request.reply(ask(ApprovalHandler.REFUSE_ALL, request.params()));
        } catch (RpcException refusal) {
            request.fail(refusal);
        }
    }

    private static Object ask(ApprovalHandler handler, Request<?> params) {
        if (params instanceof CommandExecutionRequestApprovalParams request) {
            return handler.commandExecution(request);
        } else if (params instanceof FileChangeRequestApprovalParams request) {
            return handler.fileChange(request);
        } else if (params instanceof PermissionsRequestApprovalParams request) {
            return handler.permissions(request);
        } else if (params instanceof ToolRequestUserInputParams request) {
            return handler.userInput(request);
        } else if (params instanceof McpServerElicitationRequestParams request) {
            return handler.elicitation(request);
        } else if (params instanceof DynamicToolCallParams request) {
            return handler.dynamicTool(request);
        } else if (params instanceof ApplyPatchApprovalParams request) {
            return handler.applyPatch(request);
        } else if (params instanceof ExecCommandApprovalParams request) {
            return handler.execCommand(request);
        } else if (params instanceof ChatgptAuthTokensRefreshParams request) {
            return handler.refreshTokens(request);
        } else if (params instanceof AttestationGenerateParams request) {
            return handler.attestation(request);
        } else if (params instanceof CurrentTimeReadParams request) {
            return handler.currentTime(request);
        }
        throw new RpcException(
                RpcException.INVALID_REQUEST, "Invalid request: unknown variant `" + params.method() + "`");
    }
}
