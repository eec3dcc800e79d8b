package dev.codex4j.protocol.thread;

import java.util.Objects;

/**
 * Answer to {@code thread/metadata/update}.
 *
 * @param thread the thread
 */
public record ThreadMetadataUpdateResponse(ThreadInfo thread) {
    public ThreadMetadataUpdateResponse {
        Objects.requireNonNull(thread, "thread");
    }
}
