package dev.codex4j.protocol.thread.attachment;

/** Answer to {@code thread/attachment/remove}. */
public record ThreadAttachmentRemoveResponse() {}
