package dev.codex4j.protocol.process;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code process/outputDelta}. A process wrote output.
 *
 * @param processHandle the name that the client gave to the process
 * @param stream the stream
 * @param deltaBase64 the new output, Base64-encoded
 * @param capReached whether this applies: cap reached
 */
public record ProcessOutputDeltaNotification(
        String processHandle,
        ProcessOutputStream stream,
        String deltaBase64,
        boolean capReached) implements ServerNotification {
    public ProcessOutputDeltaNotification {
        Objects.requireNonNull(processHandle, "processHandle");
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(deltaBase64, "deltaBase64");
    }

    @Override
    public String method() {
        return "process/outputDelta";
    }
}
