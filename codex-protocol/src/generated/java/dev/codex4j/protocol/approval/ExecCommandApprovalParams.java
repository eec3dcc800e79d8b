package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code execCommandApproval}. Older form of the approval of commands.
 *
 * @param conversationId the conversation id
 * @param callId id of the call
 * @param approvalId the approval id
 * @param command the command
 * @param cwd working directory, as an absolute path
 * @param reason why, for people to read
 * @param parsedCmd the parsed cmd
 */
public record ExecCommandApprovalParams(
        String conversationId,
        String callId,
        @OrNull @Nullable String approvalId,
        List<String> command,
        String cwd,
        @OrNull @Nullable String reason,
        List<ParsedCommand> parsedCmd) implements ServerRequest<ExecCommandApprovalResponse> {
    public ExecCommandApprovalParams {
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(callId, "callId");
        command = Immutable.list(command, "command");
        Objects.requireNonNull(cwd, "cwd");
        parsedCmd = Immutable.list(parsedCmd, "parsedCmd");
    }

    @Override
    public String method() {
        return "execCommandApproval";
    }

    @Override
    public Class<ExecCommandApprovalResponse> resultType() {
        return ExecCommandApprovalResponse.class;
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ExecCommandApprovalParams}. */
    public static final class Builder {
        private @Nullable String conversationId;
        private @Nullable String callId;
        private @Nullable String approvalId;
        private @Nullable List<String> command;
        private @Nullable String cwd;
        private @Nullable String reason;
        private @Nullable List<ParsedCommand> parsedCmd;

        private Builder() {}

        /** The conversation id. */
        public Builder conversationId(String conversationId) {
            this.conversationId = conversationId;
            return this;
        }

        /** Id of the call. */
        public Builder callId(String callId) {
            this.callId = callId;
            return this;
        }

        /** The approval id. */
        public Builder approvalId(@Nullable String approvalId) {
            this.approvalId = approvalId;
            return this;
        }

        /** The command. */
        public Builder command(List<String> command) {
            this.command = command;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** The parsed cmd. */
        public Builder parsedCmd(List<ParsedCommand> parsedCmd) {
            this.parsedCmd = parsedCmd;
            return this;
        }

        /** Makes the record. */
        public ExecCommandApprovalParams build() {
            return new ExecCommandApprovalParams(
                    Objects.requireNonNull(conversationId, "conversationId"),
                    Objects.requireNonNull(callId, "callId"),
                    approvalId,
                    Objects.requireNonNull(command, "command"),
                    Objects.requireNonNull(cwd, "cwd"),
                    reason,
                    Objects.requireNonNull(parsedCmd, "parsedCmd"));
        }
    }
}
