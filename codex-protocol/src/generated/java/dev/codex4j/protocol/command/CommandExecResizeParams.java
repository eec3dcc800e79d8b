package dev.codex4j.protocol.command;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code command/exec/resize}. Changes the size of a command's terminal.
 *
 * @param processId id of the process, chosen by who started it
 * @param size the size
 */
public record CommandExecResizeParams(
        String processId,
        CommandExecTerminalSize size) implements ClientRequest<CommandExecResizeResponse> {
    public CommandExecResizeParams {
        Objects.requireNonNull(processId, "processId");
        Objects.requireNonNull(size, "size");
    }

    @Override
    public String method() {
        return "command/exec/resize";
    }

    @Override
    public Class<CommandExecResizeResponse> resultType() {
        return CommandExecResizeResponse.class;
    }
}
