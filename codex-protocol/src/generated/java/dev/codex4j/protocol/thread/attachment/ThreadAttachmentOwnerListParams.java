package dev.codex4j.protocol.thread.attachment;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/attachmentOwner/list}.
 *
 * @param attachmentType the attachment type
 * @param identityKey the identity key
 * @param archived whether to look at archived entries
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 */
public record ThreadAttachmentOwnerListParams(
        String attachmentType,
        String identityKey,
        @Optional @Nullable Boolean archived,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit) implements ClientRequest<ThreadAttachmentOwnerListResponse> {
    public ThreadAttachmentOwnerListParams {
        Objects.requireNonNull(attachmentType, "attachmentType");
        Objects.requireNonNull(identityKey, "identityKey");
    }

    @Override
    public String method() {
        return "thread/attachmentOwner/list";
    }

    @Override
    public Class<ThreadAttachmentOwnerListResponse> resultType() {
        return ThreadAttachmentOwnerListResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String attachmentType, String identityKey) {
        return new Builder(attachmentType, identityKey);
    }

    /** Collects the values of a {@link ThreadAttachmentOwnerListParams}. */
    public static final class Builder {
        private String attachmentType;
        private String identityKey;
        private @Nullable Boolean archived;
        private @Nullable String cursor;
        private @Nullable Long limit;

        private Builder(String attachmentType, String identityKey) {
            this.attachmentType = attachmentType;
            this.identityKey = identityKey;
        }

        /** Whether to look at archived entries. */
        public Builder archived(@Nullable Boolean archived) {
            this.archived = archived;
            return this;
        }

        /** Where to go on: the {@code nextCursor} of the page before; absent for the first page. */
        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        /** Most entries a page may have; the server chooses when absent. */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /** Makes the record. */
        public ThreadAttachmentOwnerListParams build() {
            return new ThreadAttachmentOwnerListParams(attachmentType, identityKey, archived, cursor, limit);
        }
    }
}
