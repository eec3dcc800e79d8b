package dev.codex4j.protocol.command;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code command/exec/outputDelta}. A command wrote output.
 *
 * @param processId id of the process, chosen by who started it
 * @param stream the stream
 * @param deltaBase64 the new output, Base64-encoded
 * @param capReached whether this applies: cap reached
 */
public record CommandExecOutputDeltaNotification(
        String processId,
        CommandExecOutputStream stream,
        String deltaBase64,
        boolean capReached) implements ServerNotification {
    public CommandExecOutputDeltaNotification {
        Objects.requireNonNull(processId, "processId");
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(deltaBase64, "deltaBase64");
    }

    @Override
    public String method() {
        return "command/exec/outputDelta";
    }
}
