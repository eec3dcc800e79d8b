package dev.codex4j.harness.internal.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent may be started as.
 *
 * @param name what the model calls it
 * @param description when to use it, as the model reads it
 * @param model the model of such agents, null for any
 * @param effort how hard that model thinks, null for any
 * @param developerInstructions what such agents are told, null for what their thread's starter is told
 * @param nicknames what such agents may be called, empty for any name
 */
public record AgentRole(
        String name,
        String description,
        @Nullable String model,
        @Nullable String effort,
        @Nullable String developerInstructions,
        List<String> nicknames) {
    public AgentRole {
        nicknames = List.copyOf(nicknames);
    }

    /** A role that changes nothing but what the agent is for. */
    public static AgentRole plain(String name, String description) {
        return new AgentRole(name, description, null, null, null, List.of());
    }
}
