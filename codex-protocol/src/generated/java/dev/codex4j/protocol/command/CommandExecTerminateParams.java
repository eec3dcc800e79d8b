package dev.codex4j.protocol.command;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code command/exec/terminate}. Ends a running command.
 *
 * @param processId id of the process, chosen by who started it
 */
public record CommandExecTerminateParams(String processId) implements ClientRequest<CommandExecTerminateResponse> {
    public CommandExecTerminateParams {
        Objects.requireNonNull(processId, "processId");
    }

    @Override
    public String method() {
        return "command/exec/terminate";
    }

    @Override
    public Class<CommandExecTerminateResponse> resultType() {
        return CommandExecTerminateResponse.class;
    }
}
