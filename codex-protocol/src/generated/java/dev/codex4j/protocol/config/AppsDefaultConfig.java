package dev.codex4j.protocol.config;

import dev.codex4j.protocol.app.AppToolApproval;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import org.jspecify.annotations.Nullable;

/**
 * An apps default config.
 *
 * @param enabled whether it is on
 * @param approvalsReviewer the approvals reviewer
 * @param destructiveEnabled whether this applies: destructive enabled
 * @param openWorldEnabled whether this applies: open world enabled
 * @param defaultToolsApprovalMode the default tools approval mode
 */
public record AppsDefaultConfig(
        @Default("true") boolean enabled,
        @Name("approvals_reviewer") @OrNull @Nullable ApprovalsReviewer approvalsReviewer,
        @Name("destructive_enabled") @Default("true") boolean destructiveEnabled,
        @Name("open_world_enabled") @Default("true") boolean openWorldEnabled,
        @Name("default_tools_approval_mode") @OrNull @Nullable AppToolApproval defaultToolsApprovalMode) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AppsDefaultConfig}. */
    public static final class Builder {
        private boolean enabled = true;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private boolean destructiveEnabled = true;
        private boolean openWorldEnabled = true;
        private @Nullable AppToolApproval defaultToolsApprovalMode;

        private Builder() {}

        /** Whether it is on. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The approvals reviewer. */
        public Builder approvalsReviewer(@Nullable ApprovalsReviewer approvalsReviewer) {
            this.approvalsReviewer = approvalsReviewer;
            return this;
        }

        /** Whether this applies: destructive enabled. */
        public Builder destructiveEnabled(boolean destructiveEnabled) {
            this.destructiveEnabled = destructiveEnabled;
            return this;
        }

        /** Whether this applies: open world enabled. */
        public Builder openWorldEnabled(boolean openWorldEnabled) {
            this.openWorldEnabled = openWorldEnabled;
            return this;
        }

        /** The default tools approval mode. */
        public Builder defaultToolsApprovalMode(@Nullable AppToolApproval defaultToolsApprovalMode) {
            this.defaultToolsApprovalMode = defaultToolsApprovalMode;
            return this;
        }

        /** Makes the record. */
        public AppsDefaultConfig build() {
            return new AppsDefaultConfig(
                    enabled, approvalsReviewer, destructiveEnabled, openWorldEnabled, defaultToolsApprovalMode);
        }
    }
}
