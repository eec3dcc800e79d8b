package dev.codex4j.protocol.process;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code process/spawn}. Starts a process for the client.
 *
 * @param command the command
 * @param processHandle the name that the client gave to the process
 * @param cwd working directory, as an absolute path
 * @param tty whether the process gets a terminal
 * @param streamStdin whether this applies: stream stdin
 * @param streamStdoutStderr whether this applies: stream stdout stderr
 * @param outputBytesCap most bytes of output kept of each stream
 * @param timeoutMs longest run, in milliseconds
 * @param env environment variables to set; null removes one
 * @param size the size
 */
@Experimental
public record ProcessSpawnParams(
        List<String> command,
        String processHandle,
        String cwd,
        @Default(value = "false", omitted = true) boolean tty,
        @Default(value = "false", omitted = true) boolean streamStdin,
        @Default(value = "false", omitted = true) boolean streamStdoutStderr,
        @Unsigned(64) Change<Long> outputBytesCap,
        Change<Long> timeoutMs,
        @Optional @Nullable Map<String, @Nullable String> env,
        @Optional @Nullable ProcessTerminalSize size) implements ClientRequest<ProcessSpawnResponse> {
    public ProcessSpawnParams {
        command = Immutable.list(command, "command");
        Objects.requireNonNull(processHandle, "processHandle");
        Objects.requireNonNull(cwd, "cwd");
        Objects.requireNonNull(outputBytesCap, "outputBytesCap");
        Objects.requireNonNull(timeoutMs, "timeoutMs");
        env = env == null ? null : Immutable.nullableMap(env, "env");
    }

    @Override
    public String method() {
        return "process/spawn";
    }

    @Override
    public Class<ProcessSpawnResponse> resultType() {
        return ProcessSpawnResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<String> command, String processHandle, String cwd) {
        return new Builder(command, processHandle, cwd);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(command, processHandle, cwd);
        builder.tty = tty;
        builder.streamStdin = streamStdin;
        builder.streamStdoutStderr = streamStdoutStderr;
        builder.outputBytesCap = outputBytesCap;
        builder.timeoutMs = timeoutMs;
        builder.env = env;
        builder.size = size;
        return builder;
    }

    /** Collects the values of a {@link ProcessSpawnParams}. */
    public static final class Builder {
        private List<String> command;
        private String processHandle;
        private String cwd;
        private boolean tty = false;
        private boolean streamStdin = false;
        private boolean streamStdoutStderr = false;
        private Change<Long> outputBytesCap = Change.keep();
        private Change<Long> timeoutMs = Change.keep();
        private @Nullable Map<String, @Nullable String> env;
        private @Nullable ProcessTerminalSize size;

        private Builder(List<String> command, String processHandle, String cwd) {
            this.command = command;
            this.processHandle = processHandle;
            this.cwd = cwd;
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
        public Builder outputBytesCap(Change<Long> outputBytesCap) {
            this.outputBytesCap = outputBytesCap;
            return this;
        }

        /** Longest run, in milliseconds. */
        public Builder timeoutMs(Change<Long> timeoutMs) {
            this.timeoutMs = timeoutMs;
            return this;
        }

        /** Environment variables to set; null removes one. */
        public Builder env(@Nullable Map<String, @Nullable String> env) {
            this.env = env;
            return this;
        }

        /** The size. */
        public Builder size(@Nullable ProcessTerminalSize size) {
            this.size = size;
            return this;
        }

        /** Makes the record. */
        public ProcessSpawnParams build() {
            return new ProcessSpawnParams(
                    command,
                    processHandle,
                    cwd,
                    tty,
                    streamStdin,
                    streamStdoutStderr,
                    outputBytesCap,
                    timeoutMs,
                    env,
                    size);
        }
    }
}
