package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/attachment/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record ThreadAttachmentListResponse(List<ThreadAttachment> data, @OrNull @Nullable String nextCursor) {
    public ThreadAttachmentListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadAttachment> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadAttachmentListResponse}. */
    public static final class Builder {
        private List<ThreadAttachment> data;
        private @Nullable String nextCursor;

        private Builder(List<ThreadAttachment> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadAttachmentListResponse build() {
            return new ThreadAttachmentListResponse(data, nextCursor);
        }
    }
}
