package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An external agent config migration item type.
 *
 * @param value the value as it stands on the wire
 */
public record ExternalAgentConfigMigrationItemType(String value) implements OpenEnum<ExternalAgentConfigMigrationItemType.Known> {
    /** {@code AGENTS_MD}. */
    public static final ExternalAgentConfigMigrationItemType AGENTS_MD = new ExternalAgentConfigMigrationItemType("AGENTS_MD");
    /** {@code CONFIG}. */
    public static final ExternalAgentConfigMigrationItemType CONFIG = new ExternalAgentConfigMigrationItemType("CONFIG");
    /** {@code SKILLS}. */
    public static final ExternalAgentConfigMigrationItemType SKILLS = new ExternalAgentConfigMigrationItemType("SKILLS");
    /** {@code PLUGINS}. */
    public static final ExternalAgentConfigMigrationItemType PLUGINS = new ExternalAgentConfigMigrationItemType("PLUGINS");
    /** {@code MCP_SERVER_CONFIG}. */
    public static final ExternalAgentConfigMigrationItemType MCP_SERVER_CONFIG = new ExternalAgentConfigMigrationItemType("MCP_SERVER_CONFIG");
    /** {@code SUBAGENTS}. */
    public static final ExternalAgentConfigMigrationItemType SUBAGENTS = new ExternalAgentConfigMigrationItemType("SUBAGENTS");
    /** {@code HOOKS}. */
    public static final ExternalAgentConfigMigrationItemType HOOKS = new ExternalAgentConfigMigrationItemType("HOOKS");
    /** {@code COMMANDS}. */
    public static final ExternalAgentConfigMigrationItemType COMMANDS = new ExternalAgentConfigMigrationItemType("COMMANDS");
    /** {@code MEMORY}. */
    public static final ExternalAgentConfigMigrationItemType MEMORY = new ExternalAgentConfigMigrationItemType("MEMORY");
    /** {@code SESSIONS}. */
    public static final ExternalAgentConfigMigrationItemType SESSIONS = new ExternalAgentConfigMigrationItemType("SESSIONS");

    /** The values that this version knows. */
    public enum Known {
        /** {@code AGENTS_MD}. */
        AGENTS_MD,
        /** {@code CONFIG}. */
        CONFIG,
        /** {@code SKILLS}. */
        SKILLS,
        /** {@code PLUGINS}. */
        PLUGINS,
        /** {@code MCP_SERVER_CONFIG}. */
        MCP_SERVER_CONFIG,
        /** {@code SUBAGENTS}. */
        SUBAGENTS,
        /** {@code HOOKS}. */
        HOOKS,
        /** {@code COMMANDS}. */
        COMMANDS,
        /** {@code MEMORY}. */
        MEMORY,
        /** {@code SESSIONS}. */
        SESSIONS,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ExternalAgentConfigMigrationItemType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "AGENTS_MD" -> Known.AGENTS_MD;
            case "CONFIG" -> Known.CONFIG;
            case "SKILLS" -> Known.SKILLS;
            case "PLUGINS" -> Known.PLUGINS;
            case "MCP_SERVER_CONFIG" -> Known.MCP_SERVER_CONFIG;
            case "SUBAGENTS" -> Known.SUBAGENTS;
            case "HOOKS" -> Known.HOOKS;
            case "COMMANDS" -> Known.COMMANDS;
            case "MEMORY" -> Known.MEMORY;
            case "SESSIONS" -> Known.SESSIONS;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
