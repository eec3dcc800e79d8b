package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.config.AgentRole;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.thread.AgentSpec;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.StoredAgent;
import dev.codex4j.harness.internal.thread.ThreadSession;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.thread.SubAgentSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The agents that work for one client's thread, for it or for each other. Safe for use by many threads. */
final class AgentFamily {
    private final LoadedThreads threads;
    private final IdGenerator ids;
    private final Object lock = new Object();
    private final AgentNames names;
    private final Map<String, Agent> open = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<Void>> closing = new LinkedHashMap<>();
    private int starting;

    AgentFamily(LoadedThreads threads, IdGenerator ids, String sessionId) {
        this.threads = threads;
        this.ids = ids;
        this.names = new AgentNames(sessionId.hashCode());
    }

    /** An agent that is open, null if there is none of this id. */
    @Nullable
    Agent find(String agentId) {
        synchronized (lock) {
            return open.get(agentId);
        }
    }

    /** How many agents lie between the client's thread and this one, itself included. */
    int depthOf(String threadId) {
        Agent agent = find(threadId);
        return agent == null ? 1 : agent.source().depth();
    }

    /**
     * Starts an agent, which waits for its first task.
     *
     * @param role what it is started as, null for an agent like its starter
     * @param memory what it begins with, null for nothing
     * @throws AgentRefusal if there are too many
     */
    Agent start(
            ThreadFacts parent,
            ResolvedConfig config,
            int depth,
            TurnSettings settings,
            @Nullable AgentRole role,
            TurnRunner.@Nullable Memory memory,
            AgentLimits limits) {
        reserve(limits);
        String nickname;
        synchronized (lock) {
            nickname = names.next(role == null ? List.of() : role.nicknames());
        }
        SubAgentSource.ThreadSpawn source = SubAgentSource.ThreadSpawn.builder(depth, parent.threadId())
                .agentNickname(nickname)
                .agentRole(role == null ? null : role.name())
                .build();
        ThreadFacts facts = parent.instructed(role == null ? null : role.developerInstructions());
        return enter(new AgentSpec(ids.next(), source, facts, config, settings, memory), AgentStatus.PENDING);
    }

    /**
     * Opens an agent again that was closed, by this harness or an earlier one; one that is open stays as it is. It goes on
     * with the model that it had, and with what its resumer is allowed.
     *
     * @param settings those of the turn that wants it
     * @throws AgentRefusal if it is not known, or there are too many
     */
    Agent resume(String agentId, ThreadFacts parent, ResolvedConfig config, TurnSettings settings, AgentRoles roles) {
        Agent known = find(agentId);
        if (known != null) {
            return known;
        }
        StoredAgent stored =
                threads.storedAgent(agentId, parent.threadId()).orElseThrow(() -> AgentRefusal.notFound(agentId));
        reserve(AgentLimits.of(config));
        AgentRole role = roles.find(stored.source().agentRole());
        AgentSpec spec = new AgentSpec(
                agentId,
                stored.source(),
                parent.instructed(role == null ? null : role.developerInstructions()),
                config,
                stored.settings() == null ? settings : settings.thinkingAs(stored.settings()),
                null);
        return enter(spec, stored.interrupted() ? AgentStatus.INTERRUPTED : AgentStatus.PENDING);
    }

    /** Closes an agent and those that it has started; completes when their threads are gone. */
    CompletableFuture<Void> close(Agent agent) {
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (Agent leaving : withDescendants(agent)) {
            ends.add(shut(leaving));
        }
        return CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
    }

    /** Closes the agents that a thread has started. */
    CompletableFuture<Void> closeAgentsOf(String threadId) {
        List<Agent> children;
        synchronized (lock) {
            children = open.values().stream()
                    .filter(agent -> agent.source().parentThreadId().equals(threadId))
                    .toList();
        }
        return CompletableFuture.allOf(children.stream().map(this::close).toArray(CompletableFuture[]::new));
    }

    /** Takes one of the places for open agents, until the agent has entered. */
    private void reserve(AgentLimits limits) {
        synchronized (lock) {
            open.values().removeIf(agent -> !closing.containsKey(agent.id()) && threads.find(agent.id()) == null);
            if (open.size() + starting >= limits.open()) {
                throw new AgentRefusal("agent thread limit reached");
            }
            starting++;
        }
    }

    private Agent enter(AgentSpec spec, AgentStatus status) {
        Agent agent = new Agent(
                spec.id(), spec.source(), spec.settings(), status, end -> announce(spec.id(), spec.source(), end));
        boolean entered = false;
        try {
            threads.startAgent(spec, agent);
            entered = true;
        } finally {
            synchronized (lock) {
                starting--;
                if (entered) {
                    open.put(agent.id(), agent);
                }
            }
        }
        if (threads.find(spec.source().parentThreadId()) == null) {
            // The parent was closed meanwhile, and may have looked for its agents before this one was among them.
            CompletableFuture<Void> unused = close(agent);
            throw AgentRefusal.notFound(spec.source().parentThreadId());
        }
        return agent;
    }

    private List<Agent> withDescendants(Agent agent) {
        synchronized (lock) {
            List<Agent> all = new ArrayList<>(List.of(agent));
            for (int i = 0; i < all.size(); i++) {
                String parentId = all.get(i).id();
                open.values().stream()
                        .filter(each -> each.source().parentThreadId().equals(parentId))
                        .forEach(all::add);
            }
            return all;
        }
    }

    private CompletableFuture<Void> shut(Agent agent) {
        CompletableFuture<Void> gone = new CompletableFuture<>();
        synchronized (lock) {
            CompletableFuture<Void> underWay = closing.get(agent.id());
            if (underWay != null) {
                return underWay;
            }
            closing.put(agent.id(), gone);
        }
        CompletableFuture<Void> unused = threads.unload(agent.id()).whenComplete((done, failure) -> {
            synchronized (lock) {
                open.remove(agent.id());
                closing.remove(agent.id());
            }
            agent.shutDown();
            CompletableFuture<AgentStatus> unusedEnd = agent.end().whenComplete((end, untold) -> gone.complete(null));
        });
        return gone;
    }

    private CompletableFuture<Void> announce(String agentId, SubAgentSource.ThreadSpawn source, AgentStatus end) {
        ThreadSession parent = threads.find(source.parentThreadId());
        if (parent == null) {
            return CompletableFuture.completedFuture(null);
        }
        ObjectNode news = JsonNodeFactory.instance.objectNode().put("agent_path", agentId);
        news.set("status", end.json());
        return parent.relatives().note("<subagent_notification>\n" + news + "\n</subagent_notification>");
    }
}
