package dev.codex4j.protocol.process;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code process/kill}. Ends a process.
 *
 * @param processHandle the name that the client gave to the process
 */
@Experimental
public record ProcessKillParams(String processHandle) implements ClientRequest<ProcessKillResponse> {
    public ProcessKillParams {
        Objects.requireNonNull(processHandle, "processHandle");
    }

    @Override
    public String method() {
        return "process/kill";
    }

    @Override
    public Class<ProcessKillResponse> resultType() {
        return ProcessKillResponse.class;
    }
}
