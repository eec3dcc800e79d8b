package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app config.
 *
 * @param approvalsReviewer the approvals reviewer
 * @param defaultToolsApprovalMode the default tools approval mode
 * @param defaultToolsEnabled whether this applies: default tools enabled
 * @param destructiveEnabled whether this applies: destructive enabled
 * @param enabled whether it is on
 * @param links the links
 * @param omitToolsFrom the omit tools from
 * @param openWorldEnabled whether this applies: open world enabled
 * @param tools the tools
 */
public record AppConfig(
        @Name("approvals_reviewer") @Optional @Nullable ApprovalsReviewer approvalsReviewer,
        @Name("default_tools_approval_mode") @Optional @Nullable AppToolApproval defaultToolsApprovalMode,
        @Name("default_tools_enabled") @Optional @Nullable Boolean defaultToolsEnabled,
        @Name("destructive_enabled") @Optional @Nullable Boolean destructiveEnabled,
        @Default(value = "true", omitted = true) boolean enabled,
        @Optional @Nullable AppLinksConfig links,
        @Name("omit_tools_from") @Optional @Nullable List<ToolExposureSurface> omitToolsFrom,
        @Name("open_world_enabled") @Optional @Nullable Boolean openWorldEnabled,
        @Optional @Nullable AppToolsConfig tools) {
    public AppConfig {
        omitToolsFrom = omitToolsFrom == null ? null : Immutable.list(omitToolsFrom, "omitToolsFrom");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.approvalsReviewer = approvalsReviewer;
        builder.defaultToolsApprovalMode = defaultToolsApprovalMode;
        builder.defaultToolsEnabled = defaultToolsEnabled;
        builder.destructiveEnabled = destructiveEnabled;
        builder.enabled = enabled;
        builder.links = links;
        builder.omitToolsFrom = omitToolsFrom;
        builder.openWorldEnabled = openWorldEnabled;
        builder.tools = tools;
        return builder;
    }

    /** Collects the values of a {@link AppConfig}. */
    public static final class Builder {
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable AppToolApproval defaultToolsApprovalMode;
        private @Nullable Boolean defaultToolsEnabled;
        private @Nullable Boolean destructiveEnabled;
        private boolean enabled = true;
        private @Nullable AppLinksConfig links;
        private @Nullable List<ToolExposureSurface> omitToolsFrom;
        private @Nullable Boolean openWorldEnabled;
        private @Nullable AppToolsConfig tools;

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

        /** Whether this applies: default tools enabled. */
        public Builder defaultToolsEnabled(@Nullable Boolean defaultToolsEnabled) {
            this.defaultToolsEnabled = defaultToolsEnabled;
            return this;
        }

        /** Whether this applies: destructive enabled. */
        public Builder destructiveEnabled(@Nullable Boolean destructiveEnabled) {
            this.destructiveEnabled = destructiveEnabled;
            return this;
        }

        /** Whether it is on. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The links. */
        public Builder links(@Nullable AppLinksConfig links) {
            this.links = links;
            return this;
        }

        /** The omit tools from. */
        public Builder omitToolsFrom(@Nullable List<ToolExposureSurface> omitToolsFrom) {
            this.omitToolsFrom = omitToolsFrom;
            return this;
        }

        /** Whether this applies: open world enabled. */
        public Builder openWorldEnabled(@Nullable Boolean openWorldEnabled) {
            this.openWorldEnabled = openWorldEnabled;
            return this;
        }

        /** The tools. */
        public Builder tools(@Nullable AppToolsConfig tools) {
            this.tools = tools;
            return this;
        }

        /** Makes the record. */
        public AppConfig build() {
            return new AppConfig(
                    approvalsReviewer,
                    defaultToolsApprovalMode,
                    defaultToolsEnabled,
                    destructiveEnabled,
                    enabled,
                    links,
                    omitToolsFrom,
                    openWorldEnabled,
                    tools);
        }
    }
}
