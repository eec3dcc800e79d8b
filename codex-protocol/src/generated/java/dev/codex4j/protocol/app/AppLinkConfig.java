package dev.codex4j.protocol.app;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import org.jspecify.annotations.Nullable;

/**
 * An app link config.
 *
 * @param approvalsReviewer the approvals reviewer
 * @param defaultToolsApprovalMode the default tools approval mode
 */
public record AppLinkConfig(
        @Name("approvals_reviewer") @Optional @Nullable ApprovalsReviewer approvalsReviewer,
        @Name("default_tools_approval_mode") @Optional @Nullable AppToolApproval defaultToolsApprovalMode) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AppLinkConfig}. */
    public static final class Builder {
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable AppToolApproval defaultToolsApprovalMode;

        private Builder() {}

        /** The approvals reviewer. */
        public Builder approvalsReviewer(@Nullable ApprovalsReviewer approvalsReviewer) {
            this.approvalsReviewer = approvalsReviewer;
            return this;
        }

        /** The default tools approval mode. */
        public Builder defaultToolsApprovalMode(@Nullable AppToolApproval defaultToolsApprovalMode) {
            this.defaultToolsApprovalMode = defaultToolsApprovalMode;
            return this;
        }

        /** Makes the record. */
        public AppLinkConfig build() {
            return new AppLinkConfig(approvalsReviewer, defaultToolsApprovalMode);
        }
    }
}
