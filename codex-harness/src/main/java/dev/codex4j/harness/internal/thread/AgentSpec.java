package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.thread.SubAgentSource;
import org.jspecify.annotations.Nullable;

/**
 * A thread to be made for an agent.
 *
 * @param id its id
 * @param source whose agent it is
 * @param parent the facts of the thread that starts it, which it shares but for its own id
 * @param config the configuration of that thread
 * @param settings what it is set to
 * @param memory what it goes on from, null to begin anew
 */
public record AgentSpec(
        String id,
        SubAgentSource.ThreadSpawn source,
        ThreadFacts parent,
        ResolvedConfig config,
        TurnSettings settings,
        TurnRunner.@Nullable Memory memory) {

    ThreadFacts facts() {
        return parent.agent(id, new ThreadFacts.Spawned(source.parentThreadId()));
    }
}
