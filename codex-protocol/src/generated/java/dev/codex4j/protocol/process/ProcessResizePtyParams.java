package dev.codex4j.protocol.process;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code process/resizePty}.
 *
 * @param processHandle the name that the client gave to the process
 * @param size the size
 */
@Experimental
public record ProcessResizePtyParams(
        String processHandle,
        ProcessTerminalSize size) implements ClientRequest<ProcessResizePtyResponse> {
    public ProcessResizePtyParams {
        Objects.requireNonNull(processHandle, "processHandle");
        Objects.requireNonNull(size, "size");
    }

    @Override
    public String method() {
        return "process/resizePty";
    }

    @Override
    public Class<ProcessResizePtyResponse> resultType() {
        return ProcessResizePtyResponse.class;
    }
}
