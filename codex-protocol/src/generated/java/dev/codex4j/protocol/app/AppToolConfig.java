package dev.codex4j.protocol.app;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An app tool config.
 *
 * @param approvalMode the approval mode
 * @param enabled whether it is on
 */
public record AppToolConfig(
        @Name("approval_mode") @Optional @Nullable AppToolApproval approvalMode,
        @Optional @Nullable Boolean enabled) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AppToolConfig}. */
    public static final class Builder {
        private @Nullable AppToolApproval approvalMode;
        private @Nullable Boolean enabled;

        private Builder() {}

        /** The approval mode. */
        public Builder approvalMode(@Nullable AppToolApproval approvalMode) {
            this.approvalMode = approvalMode;
            return this;
        }

        /** Whether it is on. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Makes the record. */
        public AppToolConfig build() {
            return new AppToolConfig(approvalMode, enabled);
        }
    }
}
