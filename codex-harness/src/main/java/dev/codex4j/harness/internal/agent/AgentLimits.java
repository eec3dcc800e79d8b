package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import tools.jackson.databind.JsonNode;

/**
 * How many agents there may be.
 *
 * @param open agents of one family that are open at the same time, those that have finished included
 * @param depth agents between a client's thread and the last agent of a chain, that one included
 */
record AgentLimits(int open, int depth) {
    private static final int DEFAULT_OPEN = 6;
    private static final int DEFAULT_DEPTH = 1;

    static AgentLimits of(ResolvedConfig config) {
        JsonNode agents = config.table("agents");
        int older = agents.path("max_threads").asInt(DEFAULT_OPEN);
        return new AgentLimits(
                agents.path("max_concurrent_threads_per_session").asInt(older),
                agents.path("max_depth").asInt(DEFAULT_DEPTH));
    }
}
