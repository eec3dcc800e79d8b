package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code item/fileChange/requestApproval}. The agent asks whether it may change files.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param startedAtMs when it began, as Unix time in milliseconds
 * @param reason why, for people to read
 * @param grantRoot folder that would stay writable for the session
 */
public record FileChangeRequestApprovalParams(
        String threadId,
        String turnId,
        String itemId,
        long startedAtMs,
        @OrNull @Nullable String reason,
        @OrNull @Nullable String grantRoot) implements ServerRequest<FileChangeRequestApprovalResponse> {
    public FileChangeRequestApprovalParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
    }

    @Override
    public String method() {
        return "item/fileChange/requestApproval";
    }

    @Override
    public Class<FileChangeRequestApprovalResponse> resultType() {
        return FileChangeRequestApprovalResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String turnId, String itemId, long startedAtMs) {
        return new Builder(threadId, turnId, itemId, startedAtMs);
    }

    /** Collects the values of a {@link FileChangeRequestApprovalParams}. */
    public static final class Builder {
        private String threadId;
        private String turnId;
        private String itemId;
        private long startedAtMs;
        private @Nullable String reason;
        private @Nullable String grantRoot;

        private Builder(String threadId, String turnId, String itemId, long startedAtMs) {
            this.threadId = threadId;
            this.turnId = turnId;
            this.itemId = itemId;
            this.startedAtMs = startedAtMs;
        }

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Folder that would stay writable for the session. */
        public Builder grantRoot(@Nullable String grantRoot) {
            this.grantRoot = grantRoot;
            return this;
        }

        /** Makes the record. */
        public FileChangeRequestApprovalParams build() {
            return new FileChangeRequestApprovalParams(threadId, turnId, itemId, startedAtMs, reason, grantRoot);
        }
    }
}
