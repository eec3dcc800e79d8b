package dev.codex4j.protocol.thread.attachment;

import java.util.Objects;

/**
 * Answer to {@code thread/attachment/add}.
 *
 * @param outcome the outcome
 * @param attachment the attachment
 */
public record ThreadAttachmentAddResponse(ThreadAttachmentAddOutcome outcome, ThreadAttachment attachment) {
    public ThreadAttachmentAddResponse {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(attachment, "attachment");
    }
}
