package dev.codex4j.protocol.thread.attachment;

import java.util.Objects;

/**
 * A thread attachment owner.
 *
 * @param threadId id of the thread
 * @param archived whether to look at archived entries
 */
public record ThreadAttachmentOwner(String threadId, boolean archived) {
    public ThreadAttachmentOwner {
        Objects.requireNonNull(threadId, "threadId");
    }
}
