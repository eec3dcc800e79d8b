package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.turn.ThreadFacts;

/**
 * Where new agents come from.
 *
 * @param thread the thread that starts them
 * @param config its configuration
 * @param depth how far from the client's thread they are
 * @param limits how many there may be
 */
record AgentOrigin(ThreadFacts thread, ResolvedConfig config, int depth, AgentLimits limits) {}
