package dev.codex4j.protocol.command;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code command/exec/write}. Writes to the input of a running command.
 *
 * @param processId id of the process, chosen by who started it
 * @param deltaBase64 the new output, Base64-encoded
 * @param closeStdin whether this applies: close stdin
 */
public record CommandExecWriteParams(
        String processId,
        @Optional @Nullable String deltaBase64,
        @Default(value = "false", omitted = true) boolean closeStdin) implements ClientRequest<CommandExecWriteResponse> {
    public CommandExecWriteParams {
        Objects.requireNonNull(processId, "processId");
    }

    @Override
    public String method() {
        return "command/exec/write";
    }

    @Override
    public Class<CommandExecWriteResponse> resultType() {
        return CommandExecWriteResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String processId) {
        return new Builder(processId);
    }

    /** Collects the values of a {@link CommandExecWriteParams}. */
    public static final class Builder {
        private String processId;
        private @Nullable String deltaBase64;
        private boolean closeStdin = false;

        private Builder(String processId) {
            this.processId = processId;
        }

        /** The new output, Base64-encoded. */
        public Builder deltaBase64(@Nullable String deltaBase64) {
            this.deltaBase64 = deltaBase64;
            return this;
        }

        /** Whether this applies: close stdin. */
        public Builder closeStdin(boolean closeStdin) {
            this.closeStdin = closeStdin;
            return this;
        }

        /** Makes the record. */
        public CommandExecWriteParams build() {
            return new CommandExecWriteParams(processId, deltaBase64, closeStdin);
        }
    }
}
