package dev.codex4j.harness.internal.attachment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place among the attachments of a thread, which are in the order in which they were made.
 *
 * @param threadId the thread
 * @param createdAt when the last one before the place was made, in seconds
 * @param id its id
 */
record AttachmentCursor(String threadId, long createdAt, String id) {
    /** The form of ids of threads and attachments. */
    static final String UUID = "([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})";

    private static final Pattern FORM = Pattern.compile(UUID + "\\|(-?\\d{1,18})\\|" + UUID);

    /** The place that a client named, null for the beginning. Refuses places in other threads. */
    static @Nullable AttachmentCursor parse(String threadId, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || !parts.group(1).equals(threadId)) {
            throw AttachmentIdentity.invalidCursor();
        }
        return new AttachmentCursor(threadId, Long.parseLong(parts.group(2)), parts.group(3));
    }

    static AttachmentCursor after(String threadId, Attached last) {
        return new AttachmentCursor(threadId, last.createdAt(), last.id());
    }

    boolean isBefore(Attached attached) {
        return attached.createdAt() > createdAt
                || (attached.createdAt() == createdAt && attached.id().compareTo(id) > 0);
    }

    String text() {
        return threadId + "|" + createdAt + "|" + id;
    }
}
