package dev.codex4j.protocol.thread.terminal;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/shellCommand}. Runs a user's own command in a thread.
 *
 * @param threadId id of the thread
 * @param command the command
 * @param timeoutMs longest run, in milliseconds
 */
public record ThreadShellCommandParams(
        String threadId,
        String command,
        @Optional @Nullable Long timeoutMs) implements ClientRequest<ThreadShellCommandResponse> {
    public ThreadShellCommandParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(command, "command");
    }

    @Override
    public String method() {
        return "thread/shellCommand";
    }

    @Override
    public Class<ThreadShellCommandResponse> resultType() {
        return ThreadShellCommandResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String command) {
        return new Builder(threadId, command);
    }

    /** Collects the values of a {@link ThreadShellCommandParams}. */
    public static final class Builder {
        private String threadId;
        private String command;
        private @Nullable Long timeoutMs;

        private Builder(String threadId, String command) {
            this.threadId = threadId;
            this.command = command;
        }

        /** Longest run, in milliseconds. */
        public Builder timeoutMs(@Nullable Long timeoutMs) {
            this.timeoutMs = timeoutMs;
            return this;
        }

        /** Makes the record. */
        public ThreadShellCommandParams build() {
            return new ThreadShellCommandParams(threadId, command, timeoutMs);
        }
    }
}
