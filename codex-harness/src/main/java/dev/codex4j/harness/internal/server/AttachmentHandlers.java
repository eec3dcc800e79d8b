package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.ThreadAttachments;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveParams;

/** Answers requests about what is attached to threads. */
final class AttachmentHandlers {
    private final ThreadAttachments attachments;

    AttachmentHandlers(ThreadAttachments attachments) {
        this.attachments = attachments;
    }

    void register(Router router) {
        router.on(ThreadAttachmentAddParams.class, attachments::add);
        router.on(ThreadAttachmentRemoveParams.class, attachments::remove);
        router.on(ThreadAttachmentListParams.class, (params, call) -> attachments.list(params, call));
        router.on(ThreadAttachmentOwnerListParams.class, (params, call) -> attachments.list(params, call));
    }
}
