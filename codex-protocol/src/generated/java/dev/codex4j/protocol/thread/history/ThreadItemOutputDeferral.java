package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Default;

/**
 * A thread item output deferral.
 *
 * @param commandExecution whether this applies: command execution
 * @param mcpToolCall whether this applies: mcp tool call
 */
public record ThreadItemOutputDeferral(
        @Experimental @Default(value = "false", omitted = true) boolean commandExecution,
        @Experimental @Default(value = "false", omitted = true) boolean mcpToolCall) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ThreadItemOutputDeferral}. */
    public static final class Builder {
        private boolean commandExecution = false;
        private boolean mcpToolCall = false;

        private Builder() {}

        /** Whether this applies: command execution. */
        public Builder commandExecution(boolean commandExecution) {
            this.commandExecution = commandExecution;
            return this;
        }

        /** Whether this applies: mcp tool call. */
        public Builder mcpToolCall(boolean mcpToolCall) {
            this.mcpToolCall = mcpToolCall;
            return this;
        }

        /** Makes the record. */
        public ThreadItemOutputDeferral build() {
            return new ThreadItemOutputDeferral(commandExecution, mcpToolCall);
        }
    }
}
