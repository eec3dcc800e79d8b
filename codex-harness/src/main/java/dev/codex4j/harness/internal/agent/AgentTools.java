package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.turn.ModelTraits;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.ToolBox;
import dev.codex4j.harness.internal.turn.TurnSettings;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The tools with which one thread works with agents. */
public final class AgentTools implements AutoCloseable {
    private final AgentRoom room;
    private final ThreadFacts thread;
    private final ResolvedConfig config;
    private volatile @Nullable AgentRoles roles;
    private boolean closed;

    AgentTools(AgentRoom room, ThreadFacts thread, ResolvedConfig config) {
        this.room = room;
        this.thread = thread;
        this.config = config;
    }

    /**
     * The tools as a turn declares them: none if agents are switched off, for the last agent of a chain, and for models
     * of the catalogue, which look for such tools by a search.
     */
    public List<ToolBox.Namespace> namespaces(TurnSettings settings, ModelTraits traits) {
        boolean offered = !(thread.subagent() instanceof ThreadFacts.Hidden)
                && config.agentsEnabled()
                && config.feature("multi_agent")
                && !traits.known();
        return offered ? namespaces(settings, roles()) : List.of();
    }

    private synchronized List<ToolBox.Namespace> namespaces(TurnSettings settings, AgentRoles known) {
        AgentLimits limits = AgentLimits.of(config);
        if (closed || depth() >= limits.depth()) {
            return List.of();
        }
        AgentFamily family = room.family(thread.sessionId());
        AgentOrigin origin = new AgentOrigin(thread, config, depth() + 1, limits);
        return List.of(new ToolBox.Namespace(
                AgentDeclarations.NAMESPACE,
                AgentDeclarations.description(),
                List.of(
                        new CloseAgentTool(family),
                        new ResumeAgentTool(family, origin, settings, known),
                        new SendInputTool(family, room.threads()),
                        new SpawnAgentTool(family, room.threads(), origin, settings, room.models(), known),
                        new WaitAgentTool(family))));
    }

    /** A thread keeps the roles that there were when it first needed them. */
    private AgentRoles roles() {
        AgentRoles known = roles;
        if (known == null) {
            known = room.roles(config);
            roles = known;
        }
        return known;
    }

    /**
     * Ends the agents that the thread has started. Returns at once; their threads end in their own time. Hidden threads
     * start no agents: those under their thread's id are the visible thread's.
     */
    @Override
    public synchronized void close() {
        closed = true;
        AgentFamily family = room.existingFamily(thread.sessionId());
        if (family == null || thread.subagent() instanceof ThreadFacts.Hidden) {
            return;
        }
        if (thread.subagent() == null) {
            room.forgetFamily(thread.sessionId());
        }
        try {
            room.executor().execute(() -> {
                CompletableFuture<Void> unused = family.closeAgentsOf(thread.threadId());
            });
        } catch (RejectedExecutionException e) {
            // The harness is at its end, which closes all threads.
            return;
        }
    }

    private int depth() {
        return thread.subagent() instanceof ThreadFacts.Spawned
                ? room.family(thread.sessionId()).depthOf(thread.threadId())
                : 0;
    }
}
