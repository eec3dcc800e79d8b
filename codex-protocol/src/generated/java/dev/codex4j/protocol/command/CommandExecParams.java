package dev.codex4j.protocol.command;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code command/exec}. Runs one command, without a thread.
 *
 * @param command the command
 * @param processId id of the process, chosen by who started it
 * @param tty whether the process gets a terminal
 * @param streamStdin whether this applies: stream stdin
 * @param streamStdoutStderr whether this applies: stream stdout stderr
 * @param outputBytesCap most bytes of output kept of each stream
 * @param disableOutputCap whether this applies: disable output cap
 * @param disableTimeout whether this applies: disable timeout
 * @param timeoutMs longest run, in milliseconds
 * @param cwd working directory, as an absolute path
 * @param env environment variables to set; null removes one
 * @param size the size
 * @param sandboxPolicy how commands are confined
 * @param permissionProfile the permission profile
 */
public record CommandExecParams(
        List<String> command,
        @Optional @Nullable String processId,
        @Default(value = "false", omitted = true) boolean tty,
        @Default(value = "false", omitted = true) boolean streamStdin,
        @Default(value = "false", omitted = true) boolean streamStdoutStderr,
        @Unsigned(64) @Optional @Nullable Long outputBytesCap,
        @Default(value = "false", omitted = true) boolean disableOutputCap,
        @Default(value = "false", omitted = true) boolean disableTimeout,
        @Optional @Nullable Long timeoutMs,
        @Optional @Nullable String cwd,
        @Optional @Nullable Map<String, @Nullable String> env,
        @Optional @Nullable CommandExecTerminalSize size,
        @Optional @Nullable SandboxPolicy sandboxPolicy,
        @Experimental @Optional @Nullable String permissionProfile) implements ClientRequest<CommandExecResponse> {
    public CommandExecParams {
        command = Immutable.list(command, "command");
        env = env == null ? null : Immutable.nullableMap(env, "env");
    }

    @Override
    public String method() {
        return "command/exec";
    }

    @Override
    public Class<CommandExecResponse> resultType() {
        return CommandExecResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<String> command) {
        return new Builder(command);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(command);
        builder.processId = processId;
        builder.tty = tty;
        builder.streamStdin = streamStdin;
        builder.streamStdoutStderr = streamStdoutStderr;
        builder.outputBytesCap = outputBytesCap;
        builder.disableOutputCap = disableOutputCap;
        builder.disableTimeout = disableTimeout;
        builder.timeoutMs = timeoutMs;
        builder.cwd = cwd;
        builder.env = env;
        builder.size = size;
        builder.sandboxPolicy = sandboxPolicy;
        builder.permissionProfile = permissionProfile;
        return builder;
    }

    /** Collects the values of a {@link CommandExecParams}. */
    public static final class Builder {
        private List<String> command;
        private @Nullable String processId;
        private boolean tty = false;
        private boolean streamStdin = false;
        private boolean streamStdoutStderr = false;
        private @Nullable Long outputBytesCap;
        private boolean disableOutputCap = false;
        private boolean disableTimeout = false;
        private @Nullable Long timeoutMs;
        private @Nullable String cwd;
        private @Nullable Map<String, @Nullable String> env;
        private @Nullable CommandExecTerminalSize size;
        private @Nullable SandboxPolicy sandboxPolicy;
        private @Nullable String permissionProfile;

        private Builder(List<String> command) {
            this.command = command;
        }

        /** Id of the process, chosen by who started it. */
        public Builder processId(@Nullable String processId) {
            this.processId = processId;
            return this;
        }

        /** Whether the process gets a terminal. */
        public Builder tty(boolean tty) {
            this.tty = tty;
            return this;
        }

        /** Whether this applies: stream stdin. */
        public Builder streamStdin(boolean streamStdin) {
            this.streamStdin = streamStdin;
            return this;
        }

        /** Whether this applies: stream stdout stderr. */
        public Builder streamStdoutStderr(boolean streamStdoutStderr) {
            this.streamStdoutStderr = streamStdoutStderr;
            return this;
        }

        /** Most bytes of output kept of each stream. */
        public Builder outputBytesCap(@Nullable Long outputBytesCap) {
            this.outputBytesCap = outputBytesCap;
            return this;
        }

        /** Whether this applies: disable output cap. */
        public Builder disableOutputCap(boolean disableOutputCap) {
            this.disableOutputCap = disableOutputCap;
            return this;
        }

        /** Whether this applies: disable timeout. */
        public Builder disableTimeout(boolean disableTimeout) {
            this.disableTimeout = disableTimeout;
            return this;
        }

        /** Longest run, in milliseconds. */
        public Builder timeoutMs(@Nullable Long timeoutMs) {
            this.timeoutMs = timeoutMs;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Environment variables to set; null removes one. */
        public Builder env(@Nullable Map<String, @Nullable String> env) {
            this.env = env;
            return this;
        }

        /** The size. */
        public Builder size(@Nullable CommandExecTerminalSize size) {
            this.size = size;
            return this;
        }

        /** How commands are confined. */
        public Builder sandboxPolicy(@Nullable SandboxPolicy sandboxPolicy) {
            this.sandboxPolicy = sandboxPolicy;
            return this;
        }

        /** The permission profile. */
        public Builder permissionProfile(@Nullable String permissionProfile) {
            this.permissionProfile = permissionProfile;
            return this;
        }

        /** Makes the record. */
        public CommandExecParams build() {
            return new CommandExecParams(
                    command,
                    processId,
                    tty,
                    streamStdin,
                    streamStdoutStderr,
                    outputBytesCap,
                    disableOutputCap,
                    disableTimeout,
                    timeoutMs,
                    cwd,
                    env,
                    size,
                    sandboxPolicy,
                    permissionProfile);
        }
    }
}
