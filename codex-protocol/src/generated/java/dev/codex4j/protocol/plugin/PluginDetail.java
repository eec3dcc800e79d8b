package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plugin detail.
 *
 * @param marketplaceName name of the marketplace
 * @param marketplacePath path of the marketplace on the server
 * @param summary how the model sums up its reasoning
 * @param shareUrl the share url
 * @param description the description, for people to read
 * @param skills the skills
 * @param onboardingSkill the onboarding skill
 * @param hooks the hooks
 * @param apps the apps
 * @param appTemplates the app templates
 * @param mcpServers the mcp servers
 * @param scheduledTasks the scheduled tasks
 */
public record PluginDetail(
        String marketplaceName,
        @OrNull @Nullable String marketplacePath,
        PluginSummary summary,
        @OrNull @Nullable String shareUrl,
        @OrNull @Nullable String description,
        List<SkillSummary> skills,
        @OrNull @Nullable SkillSummary onboardingSkill,
        List<PluginHookSummary> hooks,
        List<AppSummary> apps,
        List<AppTemplateSummary> appTemplates,
        List<String> mcpServers,
        @OrNull @Nullable List<ScheduledTaskSummary> scheduledTasks) {
    public PluginDetail {
        Objects.requireNonNull(marketplaceName, "marketplaceName");
        Objects.requireNonNull(summary, "summary");
        skills = Immutable.list(skills, "skills");
        hooks = Immutable.list(hooks, "hooks");
        apps = Immutable.list(apps, "apps");
        appTemplates = Immutable.list(appTemplates, "appTemplates");
        mcpServers = Immutable.list(mcpServers, "mcpServers");
        scheduledTasks = scheduledTasks == null ? null : Immutable.list(scheduledTasks, "scheduledTasks");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.marketplaceName = marketplaceName;
        builder.marketplacePath = marketplacePath;
        builder.summary = summary;
        builder.shareUrl = shareUrl;
        builder.description = description;
        builder.skills = skills;
        builder.onboardingSkill = onboardingSkill;
        builder.hooks = hooks;
        builder.apps = apps;
        builder.appTemplates = appTemplates;
        builder.mcpServers = mcpServers;
        builder.scheduledTasks = scheduledTasks;
        return builder;
    }

    /** Collects the values of a {@link PluginDetail}. */
    public static final class Builder {
        private @Nullable String marketplaceName;
        private @Nullable String marketplacePath;
        private @Nullable PluginSummary summary;
        private @Nullable String shareUrl;
        private @Nullable String description;
        private @Nullable List<SkillSummary> skills;
        private @Nullable SkillSummary onboardingSkill;
        private @Nullable List<PluginHookSummary> hooks;
        private @Nullable List<AppSummary> apps;
        private @Nullable List<AppTemplateSummary> appTemplates;
        private @Nullable List<String> mcpServers;
        private @Nullable List<ScheduledTaskSummary> scheduledTasks;

        private Builder() {}

        /** Name of the marketplace. */
        public Builder marketplaceName(String marketplaceName) {
            this.marketplaceName = marketplaceName;
            return this;
        }

        /** Path of the marketplace on the server. */
        public Builder marketplacePath(@Nullable String marketplacePath) {
            this.marketplacePath = marketplacePath;
            return this;
        }

        /** How the model sums up its reasoning. */
        public Builder summary(PluginSummary summary) {
            this.summary = summary;
            return this;
        }

        /** The share url. */
        public Builder shareUrl(@Nullable String shareUrl) {
            this.shareUrl = shareUrl;
            return this;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The skills. */
        public Builder skills(List<SkillSummary> skills) {
            this.skills = skills;
            return this;
        }

        /** The onboarding skill. */
        public Builder onboardingSkill(@Nullable SkillSummary onboardingSkill) {
            this.onboardingSkill = onboardingSkill;
            return this;
        }

        /** The hooks. */
        public Builder hooks(List<PluginHookSummary> hooks) {
            this.hooks = hooks;
            return this;
        }

        /** The apps. */
        public Builder apps(List<AppSummary> apps) {
            this.apps = apps;
            return this;
        }

        /** The app templates. */
        public Builder appTemplates(List<AppTemplateSummary> appTemplates) {
            this.appTemplates = appTemplates;
            return this;
        }

        /** The mcp servers. */
        public Builder mcpServers(List<String> mcpServers) {
            this.mcpServers = mcpServers;
            return this;
        }

        /** The scheduled tasks. */
        public Builder scheduledTasks(@Nullable List<ScheduledTaskSummary> scheduledTasks) {
            this.scheduledTasks = scheduledTasks;
            return this;
        }

        /** Makes the record. */
        public PluginDetail build() {
            return new PluginDetail(
                    Objects.requireNonNull(marketplaceName, "marketplaceName"),
                    marketplacePath,
                    Objects.requireNonNull(summary, "summary"),
                    shareUrl,
                    description,
                    Objects.requireNonNull(skills, "skills"),
                    onboardingSkill,
                    Objects.requireNonNull(hooks, "hooks"),
                    Objects.requireNonNull(apps, "apps"),
                    Objects.requireNonNull(appTemplates, "appTemplates"),
                    Objects.requireNonNull(mcpServers, "mcpServers"),
                    scheduledTasks);
        }
    }
}
