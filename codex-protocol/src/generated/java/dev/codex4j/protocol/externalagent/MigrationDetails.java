package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import java.util.List;

/**
 * A migration details.
 *
 * @param plugins the plugins
 * @param skills the skills
 * @param sessions the sessions
 * @param mcpServers the mcp servers
 * @param hooks the hooks
 * @param subagents the subagents
 * @param commands the commands
 * @param memory the memory
 */
public record MigrationDetails(
        @Default("[]") List<PluginsMigration> plugins,
        @Default("[]") List<SkillMigration> skills,
        @Default("[]") List<SessionMigration> sessions,
        @Default("[]") List<McpServerMigration> mcpServers,
        @Default("[]") List<HookMigration> hooks,
        @Default("[]") List<SubagentMigration> subagents,
        @Default("[]") List<CommandMigration> commands,
        @Default(value = "[]", omitted = true) List<String> memory) {
    public MigrationDetails {
        plugins = Immutable.list(plugins, "plugins");
        skills = Immutable.list(skills, "skills");
        sessions = Immutable.list(sessions, "sessions");
        mcpServers = Immutable.list(mcpServers, "mcpServers");
        hooks = Immutable.list(hooks, "hooks");
        subagents = Immutable.list(subagents, "subagents");
        commands = Immutable.list(commands, "commands");
        memory = Immutable.list(memory, "memory");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.plugins = plugins;
        builder.skills = skills;
        builder.sessions = sessions;
        builder.mcpServers = mcpServers;
        builder.hooks = hooks;
        builder.subagents = subagents;
        builder.commands = commands;
        builder.memory = memory;
        return builder;
    }

    /** Collects the values of a {@link MigrationDetails}. */
    public static final class Builder {
        private List<PluginsMigration> plugins = List.of();
        private List<SkillMigration> skills = List.of();
        private List<SessionMigration> sessions = List.of();
        private List<McpServerMigration> mcpServers = List.of();
        private List<HookMigration> hooks = List.of();
        private List<SubagentMigration> subagents = List.of();
        private List<CommandMigration> commands = List.of();
        private List<String> memory = List.of();

        private Builder() {}

        /** The plugins. */
        public Builder plugins(List<PluginsMigration> plugins) {
            this.plugins = plugins;
            return this;
        }

        /** The skills. */
        public Builder skills(List<SkillMigration> skills) {
            this.skills = skills;
            return this;
        }

        /** The sessions. */
        public Builder sessions(List<SessionMigration> sessions) {
            this.sessions = sessions;
            return this;
        }

        /** The mcp servers. */
        public Builder mcpServers(List<McpServerMigration> mcpServers) {
            this.mcpServers = mcpServers;
            return this;
        }

        /** The hooks. */
        public Builder hooks(List<HookMigration> hooks) {
            this.hooks = hooks;
            return this;
        }

        /** The subagents. */
        public Builder subagents(List<SubagentMigration> subagents) {
            this.subagents = subagents;
            return this;
        }

        /** The commands. */
        public Builder commands(List<CommandMigration> commands) {
            this.commands = commands;
            return this;
        }

        /** The memory. */
        public Builder memory(List<String> memory) {
            this.memory = memory;
            return this;
        }

        /** Makes the record. */
        public MigrationDetails build() {
            return new MigrationDetails(plugins, skills, sessions, mcpServers, hooks, subagents, commands, memory);
        }
    }
}
