package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/attachmentOwner/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record ThreadAttachmentOwnerListResponse(List<ThreadAttachmentOwner> data, @OrNull @Nullable String nextCursor) {
    public ThreadAttachmentOwnerListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadAttachmentOwner> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadAttachmentOwnerListResponse}. */
    public static final class Builder {
        private List<ThreadAttachmentOwner> data;
        private @Nullable String nextCursor;

        private Builder(List<ThreadAttachmentOwner> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadAttachmentOwnerListResponse build() {
            return new ThreadAttachmentOwnerListResponse(data, nextCursor);
        }
    }
}
