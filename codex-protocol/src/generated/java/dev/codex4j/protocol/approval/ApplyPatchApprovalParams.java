package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code applyPatchApproval}. Older form of the approval of file changes.
 *
 * @param conversationId the conversation id
 * @param callId id of the call
 * @param fileChanges the file changes
 * @param reason why, for people to read
 * @param grantRoot the grant root
 */
public record ApplyPatchApprovalParams(
        String conversationId,
        String callId,
        Map<String, FileChange> fileChanges,
        @OrNull @Nullable String reason,
        @OrNull @Nullable String grantRoot) implements ServerRequest<ApplyPatchApprovalResponse> {
    public ApplyPatchApprovalParams {
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(callId, "callId");
        fileChanges = Immutable.map(fileChanges, "fileChanges");
    }

    @Override
    public String method() {
        return "applyPatchApproval";
    }

    @Override
    public Class<ApplyPatchApprovalResponse> resultType() {
        return ApplyPatchApprovalResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String conversationId, String callId, Map<String, FileChange> fileChanges) {
        return new Builder(conversationId, callId, fileChanges);
    }

    /** Collects the values of a {@link ApplyPatchApprovalParams}. */
    public static final class Builder {
        private String conversationId;
        private String callId;
        private Map<String, FileChange> fileChanges;
        private @Nullable String reason;
        private @Nullable String grantRoot;

        private Builder(String conversationId, String callId, Map<String, FileChange> fileChanges) {
            this.conversationId = conversationId;
            this.callId = callId;
            this.fileChanges = fileChanges;
        }

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** The grant root. */
        public Builder grantRoot(@Nullable String grantRoot) {
            this.grantRoot = grantRoot;
            return this;
        }

        /** Makes the record. */
        public ApplyPatchApprovalParams build() {
            return new ApplyPatchApprovalParams(conversationId, callId, fileChanges, reason, grantRoot);
        }
    }
}
