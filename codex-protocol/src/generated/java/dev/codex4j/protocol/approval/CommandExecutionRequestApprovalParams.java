package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.CommandAction;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AdditionalPermissionProfile;
import dev.codex4j.protocol.permission.NetworkPolicyAmendment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code item/commandExecution/requestApproval}. The agent asks whether it may run a command.
 *
 * @param kind the kind
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param startedAtMs when it began, as Unix time in milliseconds
 * @param approvalId tells several questions about one item apart
 * @param environmentId id of the environment
 * @param reason why, for people to read
 * @param networkApprovalContext what the command wants to reach
 * @param command the command line
 * @param cwd working directory, as an absolute path
 * @param commandActions the command actions
 * @param additionalPermissions what the command needs beyond the sandbox
 * @param proposedExecpolicyAmendment beginning of the command that could be allowed from now on
 * @param proposedNetworkPolicyAmendments hosts that could be allowed or denied from now on
 * @param availableDecisions the answers that make sense
 */
public record CommandExecutionRequestApprovalParams(
        @Default("\"command\"") CommandExecutionApprovalKind kind,
        String threadId,
        String turnId,
        String itemId,
        long startedAtMs,
        @Optional @Nullable String approvalId,
        @OrNull @Nullable String environmentId,
        @Optional @Nullable String reason,
        @Optional @Nullable NetworkApprovalContext networkApprovalContext,
        @Optional @Nullable String command,
        @Optional @Nullable String cwd,
        @Optional @Nullable List<CommandAction> commandActions,
        @Experimental @Optional @Nullable AdditionalPermissionProfile additionalPermissions,
        @Optional @Nullable List<String> proposedExecpolicyAmendment,
        @Optional @Nullable List<NetworkPolicyAmendment> proposedNetworkPolicyAmendments,
        @Experimental @Optional @Nullable List<CommandExecutionApprovalDecision> availableDecisions) implements ServerRequest<CommandExecutionRequestApprovalResponse> {
    public CommandExecutionRequestApprovalParams {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        commandActions = commandActions == null ? null : Immutable.list(commandActions, "commandActions");
        proposedExecpolicyAmendment = proposedExecpolicyAmendment == null ? null : Immutable.list(proposedExecpolicyAmendment, "proposedExecpolicyAmendment");
        proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments == null ? null : Immutable.list(proposedNetworkPolicyAmendments, "proposedNetworkPolicyAmendments");
        availableDecisions = availableDecisions == null ? null : Immutable.list(availableDecisions, "availableDecisions");
    }

    @Override
    public String method() {
        return "item/commandExecution/requestApproval";
    }

    @Override
    public Class<CommandExecutionRequestApprovalResponse> resultType() {
        return CommandExecutionRequestApprovalResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String turnId, String itemId, long startedAtMs) {
        return new Builder(threadId, turnId, itemId, startedAtMs);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(threadId, turnId, itemId, startedAtMs);
        builder.kind = kind;
        builder.approvalId = approvalId;
        builder.environmentId = environmentId;
        builder.reason = reason;
        builder.networkApprovalContext = networkApprovalContext;
        builder.command = command;
        builder.cwd = cwd;
        builder.commandActions = commandActions;
        builder.additionalPermissions = additionalPermissions;
        builder.proposedExecpolicyAmendment = proposedExecpolicyAmendment;
        builder.proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments;
        builder.availableDecisions = availableDecisions;
        return builder;
    }

    /** Collects the values of a {@link CommandExecutionRequestApprovalParams}. */
    public static final class Builder {
        private CommandExecutionApprovalKind kind = CommandExecutionApprovalKind.COMMAND;
        private String threadId;
        private String turnId;
        private String itemId;
        private long startedAtMs;
        private @Nullable String approvalId;
        private @Nullable String environmentId;
        private @Nullable String reason;
        private @Nullable NetworkApprovalContext networkApprovalContext;
        private @Nullable String command;
        private @Nullable String cwd;
        private @Nullable List<CommandAction> commandActions;
        private @Nullable AdditionalPermissionProfile additionalPermissions;
        private @Nullable List<String> proposedExecpolicyAmendment;
        private @Nullable List<NetworkPolicyAmendment> proposedNetworkPolicyAmendments;
        private @Nullable List<CommandExecutionApprovalDecision> availableDecisions;

        private Builder(String threadId, String turnId, String itemId, long startedAtMs) {
            this.threadId = threadId;
            this.turnId = turnId;
            this.itemId = itemId;
            this.startedAtMs = startedAtMs;
        }

        /** The kind. */
        public Builder kind(CommandExecutionApprovalKind kind) {
            this.kind = kind;
            return this;
        }

        /** Tells several questions about one item apart. */
        public Builder approvalId(@Nullable String approvalId) {
            this.approvalId = approvalId;
            return this;
        }

        /** Id of the environment. */
        public Builder environmentId(@Nullable String environmentId) {
            this.environmentId = environmentId;
            return this;
        }

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** What the command wants to reach. */
        public Builder networkApprovalContext(@Nullable NetworkApprovalContext networkApprovalContext) {
            this.networkApprovalContext = networkApprovalContext;
            return this;
        }

        /** The command line. */
        public Builder command(@Nullable String command) {
            this.command = command;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** The command actions. */
        public Builder commandActions(@Nullable List<CommandAction> commandActions) {
            this.commandActions = commandActions;
            return this;
        }

        /** What the command needs beyond the sandbox. */
        public Builder additionalPermissions(@Nullable AdditionalPermissionProfile additionalPermissions) {
            this.additionalPermissions = additionalPermissions;
            return this;
        }

        /** Beginning of the command that could be allowed from now on. */
        public Builder proposedExecpolicyAmendment(@Nullable List<String> proposedExecpolicyAmendment) {
            this.proposedExecpolicyAmendment = proposedExecpolicyAmendment;
            return this;
        }

        /** Hosts that could be allowed or denied from now on. */
        public Builder proposedNetworkPolicyAmendments(@Nullable List<NetworkPolicyAmendment> proposedNetworkPolicyAmendments) {
            this.proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments;
            return this;
        }

        /** The answers that make sense. */
        public Builder availableDecisions(@Nullable List<CommandExecutionApprovalDecision> availableDecisions) {
            this.availableDecisions = availableDecisions;
            return this;
        }

        /** Makes the record. */
        public CommandExecutionRequestApprovalParams build() {
            return new CommandExecutionRequestApprovalParams(
                    kind,
                    threadId,
                    turnId,
                    itemId,
                    startedAtMs,
                    approvalId,
                    environmentId,
                    reason,
                    networkApprovalContext,
                    command,
                    cwd,
                    commandActions,
                    additionalPermissions,
                    proposedExecpolicyAmendment,
                    proposedNetworkPolicyAmendments,
                    availableDecisions);
        }
    }
}
