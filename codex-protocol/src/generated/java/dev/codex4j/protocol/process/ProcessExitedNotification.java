package dev.codex4j.protocol.process;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code process/exited}. A process ended.
 *
 * @param processHandle the name that the client gave to the process
 * @param exitCode exit code of the process
 * @param outputDrainTimedOut whether this applies: output drain timed out
 * @param stdout the stdout
 * @param stdoutCapReached whether this applies: stdout cap reached
 * @param stderr the stderr
 * @param stderrCapReached whether this applies: stderr cap reached
 */
public record ProcessExitedNotification(
        String processHandle,
        int exitCode,
        @Optional @Nullable Boolean outputDrainTimedOut,
        String stdout,
        boolean stdoutCapReached,
        String stderr,
        boolean stderrCapReached) implements ServerNotification {
    public ProcessExitedNotification {
        Objects.requireNonNull(processHandle, "processHandle");
        Objects.requireNonNull(stdout, "stdout");
        Objects.requireNonNull(stderr, "stderr");
    }

    @Override
    public String method() {
        return "process/exited";
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ProcessExitedNotification}. */
    public static final class Builder {
        private @Nullable String processHandle;
        private @Nullable Integer exitCode;
        private @Nullable Boolean outputDrainTimedOut;
        private @Nullable String stdout;
        private @Nullable Boolean stdoutCapReached;
        private @Nullable String stderr;
        private @Nullable Boolean stderrCapReached;

        private Builder() {}

        /** The name that the client gave to the process. */
        public Builder processHandle(String processHandle) {
            this.processHandle = processHandle;
            return this;
        }

        /** Exit code of the process. */
        public Builder exitCode(int exitCode) {
            this.exitCode = exitCode;
            return this;
        }

        /** Whether this applies: output drain timed out. */
        public Builder outputDrainTimedOut(@Nullable Boolean outputDrainTimedOut) {
            this.outputDrainTimedOut = outputDrainTimedOut;
            return this;
        }

        /** The stdout. */
        public Builder stdout(String stdout) {
            this.stdout = stdout;
            return this;
        }

        /** Whether this applies: stdout cap reached. */
        public Builder stdoutCapReached(boolean stdoutCapReached) {
            this.stdoutCapReached = stdoutCapReached;
            return this;
        }

        /** The stderr. */
        public Builder stderr(String stderr) {
            this.stderr = stderr;
            return this;
        }

        /** Whether this applies: stderr cap reached. */
        public Builder stderrCapReached(boolean stderrCapReached) {
            this.stderrCapReached = stderrCapReached;
            return this;
        }

        /** Makes the record. */
        public ProcessExitedNotification build() {
            return new ProcessExitedNotification(
                    Objects.requireNonNull(processHandle, "processHandle"),
                    Objects.requireNonNull(exitCode, "exitCode"),
                    outputDrainTimedOut,
                    Objects.requireNonNull(stdout, "stdout"),
                    Objects.requireNonNull(stdoutCapReached, "stdoutCapReached"),
                    Objects.requireNonNull(stderr, "stderr"),
                    Objects.requireNonNull(stderrCapReached, "stderrCapReached"));
        }
    }
}
