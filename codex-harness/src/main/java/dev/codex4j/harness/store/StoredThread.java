package dev.codex4j.harness.store;

import dev.codex4j.protocol.thread.ThreadInfo;
import java.time.Instant;

/**
 * A thread as lists of threads show it.
 *
 * @param info what clients see of it; as it lies in the store it is not loaded and has no turns
 * @param createdAt when it was started, to the millisecond
 * @param updatedAt when something was added to it last, to the millisecond
 * @param recencyAt when the user or the model had a part in it last, to the millisecond
 * @param archived whether it is put away
 */
public record StoredThread(ThreadInfo info, Instant createdAt, Instant updatedAt, Instant recencyAt, boolean archived) {
    /** The thread's id. */
    public String id() {
        return info.id();
    }
}
