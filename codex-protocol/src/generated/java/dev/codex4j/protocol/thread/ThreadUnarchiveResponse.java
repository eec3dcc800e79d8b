package dev.codex4j.protocol.thread;

import java.util.Objects;

/**
 * Answer to {@code thread/unarchive}.
 *
 * @param thread the thread
 */
public record ThreadUnarchiveResponse(ThreadInfo thread) {
    public ThreadUnarchiveResponse {
        Objects.requireNonNull(thread, "thread");
    }
}
