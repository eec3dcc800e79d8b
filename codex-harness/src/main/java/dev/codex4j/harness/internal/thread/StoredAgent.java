package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.rollout.RecordedTurns;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agent whose thread is stored.
 *
 * @param source whose agent it is
 * @param settings what its thread was set to, null if that is not known
 * @param interrupted whether its last turn was
 */
public record StoredAgent(
        SubAgentSource.ThreadSpawn source, @Nullable TurnSettings settings, boolean interrupted) {

    /** An agent that works in a session; empty if it is put away, or if what has the id is no agent of that session. */
    static Optional<StoredAgent> find(ThreadStore store, String agentId, String sessionId) {
        Optional<StoredThread> stored = store.find(agentId)
                .filter(thread -> !thread.archived())
                .filter(thread -> thread.info().sessionId().equals(sessionId));
        if (stored.isEmpty()
                || !(stored.get().info().source() instanceof SessionSource.SubAgent agent)
                || !(agent.value() instanceof SubAgentSource.ThreadSpawn source)) {
            return Optional.empty();
        }
        try (ThreadLines lines = store.read(agentId)) {
            boolean interrupted = new RecordedTurns(lines, false, Set.of())
                    .newest(1).stream().anyMatch(turn -> turn.turn().status().equals(TurnStatus.INTERRUPTED));
            ThreadPast past = ThreadPast.read(lines, lines.end(), agentId);
            return Optional.of(new StoredAgent(source, past.settings(), interrupted));
        }
    }
}
